/** Keys of calendars, and how often one may ask. */
package pl.hejnal.staffing.shifts.calendar.domain;
