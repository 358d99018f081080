/** Reports, staffing and cost for programs, as tables of figures by code; the figures are explained in docs/METRICS.md. */
package pl.hejnal.web.rest.reports;
