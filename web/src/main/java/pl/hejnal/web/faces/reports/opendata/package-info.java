/** The page on which managers publish open data; what everybody sees of them is in {@code web.opendata}. */
package pl.hejnal.web.faces.reports.opendata;
