/** Reads the sums of presence that the database keeps by day. */
package pl.hejnal.reports.clerks.store;
