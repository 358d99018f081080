/**
 * The one form that the wallboard and the supervisor's page have for the browser, whether a page is drawn with it or it is pushed
 * later. What stands on them is decided in reports.
 */
package pl.hejnal.web.wall;
