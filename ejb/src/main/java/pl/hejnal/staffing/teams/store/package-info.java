/** Teams in PostgreSQL. */
package pl.hejnal.staffing.teams.store;
