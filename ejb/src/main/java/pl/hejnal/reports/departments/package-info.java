/**
 * What departments said when callers asked for their cases, what connecting one would spare, and what it did. It only reads, as
 * all of {@code reports}; what a department said is kept by {@code calls}.
 */
package pl.hejnal.reports.departments;
