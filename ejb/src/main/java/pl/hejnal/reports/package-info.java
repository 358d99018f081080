/**
 * The counter of reports: figures by their standard names, each with its formula. It only reads, except for the
 * orders by mail ({@code reports.mailing}) and published months ({@code reports.opendata}), and nobody depends on it.
 */
package pl.hejnal.reports;
