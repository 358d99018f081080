/** Shifts in PostgreSQL: templates, the plan that is worked on, and every word that was published. */
package pl.hejnal.staffing.shifts.store;
