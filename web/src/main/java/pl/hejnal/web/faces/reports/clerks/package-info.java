/**
 * The page of what clerks did: a manager's of everybody, a clerk's of themselves.
 */
package pl.hejnal.web.faces.reports.clerks;
