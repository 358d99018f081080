/**
 * The counters of shifts: managers plan a week and publish it, clerks read their own. What calls need is in {@code
 * pl.hejnal.reports.staffing}, who was there in {@code pl.hejnal.staffing}.
 */
package pl.hejnal.staffing.shifts;
