/** The page on which managers order reports by mail and see what becomes of them. */
package pl.hejnal.web.faces.reports.mailing;
