/** The page of the calls behind a figure: which calls the address asks for, and their list. */
package pl.hejnal.web.faces.reports.calls;
