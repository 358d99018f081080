/** Opening hours and closed days in PostgreSQL. */
package pl.hejnal.hours.store;
