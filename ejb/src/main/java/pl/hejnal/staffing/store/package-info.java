/**
 * Presence in PostgreSQL, one row a clerk.
 */
package pl.hejnal.staffing.store;
