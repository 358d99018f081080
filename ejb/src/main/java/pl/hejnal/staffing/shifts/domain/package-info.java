/**
 * Shifts, a week's plan, what the labour code says to it, and what of it has been published. Free of any database.
 */
package pl.hejnal.staffing.shifts.domain;
