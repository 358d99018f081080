/**
 * The administrator's page of what leaves the house: what waits, what left, what did not, and the decision about the latter.
 */
package pl.hejnal.web.faces.outbox;
