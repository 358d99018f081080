/**
 * How many calls to expect from those of the same weekdays before, and how many clerks these need. Free of any database;
 * presence and skills are in {@code pl.hejnal.staffing}.
 */
package pl.hejnal.reports.staffing.domain;
