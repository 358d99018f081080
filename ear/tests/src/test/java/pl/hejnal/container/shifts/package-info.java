/** Shifts in the container: planned, published, told to calendars, and held against presence. */
package pl.hejnal.container.shifts;
