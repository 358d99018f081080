/**
 * How long managers wait for reports, with few calls and with many. What is asked comes from the office's own list of reports.
 */
package pl.hejnal.bench.reports;
