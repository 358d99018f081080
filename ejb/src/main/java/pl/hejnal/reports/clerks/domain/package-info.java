/** The figures of a clerk, and what they are reckoned from. */
package pl.hejnal.reports.clerks.domain;
