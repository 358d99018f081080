/**
 * The pages on which the office's people register cases, print slips, look cases up and read their states.
 * A PIN is on a page only as long as its view lives, and in no address, log or database.
 */
package pl.hejnal.web.faces.cases;
