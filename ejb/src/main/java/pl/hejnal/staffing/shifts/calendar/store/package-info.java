/** Keys of calendars in PostgreSQL, one row a clerk. */
package pl.hejnal.staffing.shifts.calendar.store;
