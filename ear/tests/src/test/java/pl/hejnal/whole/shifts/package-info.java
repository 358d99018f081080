/** Shifts in a running office: managers plan, clerks and their calendars read. */
package pl.hejnal.whole.shifts;
