/** The manager's page of who was not served: what became of them, and what is done about those to whom something is owed. */
package pl.hejnal.web.faces.reports.unserved;
