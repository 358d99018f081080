/**
 * The counter for how many clerks are needed when: calls foretold from the figures that are kept, by interval, and what
 * queueing theory asks for them. It only reads.
 */
package pl.hejnal.reports.staffing;
