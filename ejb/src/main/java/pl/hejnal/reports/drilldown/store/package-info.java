/** Finds calls by what they were counted as; the figures lead to the quarters of an hour in which there are any. */
package pl.hejnal.reports.drilldown.store;
