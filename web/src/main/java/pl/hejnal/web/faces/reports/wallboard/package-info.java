/** The wallboard's page: what its address asks for, and the board as it is while the page is drawn. */
package pl.hejnal.web.faces.reports.wallboard;
