/** The supervisor's page: the clerks as they are while the page is drawn, and what a manager does there. */
package pl.hejnal.web.faces.reports.supervisor;
