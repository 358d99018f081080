/**
 * The wallboard's one form for the browser, whether a page is drawn with it or it is pushed later. What stands on it is decided
 * in reports.
 */
package pl.hejnal.web.wall;
