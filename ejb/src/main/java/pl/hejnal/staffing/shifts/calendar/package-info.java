/**
 * A clerk's shifts for their own calendar program: it asks with a key and without a session, so it is told little: when, and
 * never why somebody is not there.
 */
package pl.hejnal.staffing.shifts.calendar;
