/** When a number of calls has risen or fallen, and what a silent case is. */
package pl.hejnal.reports.reasons.domain;
