/**
 * Figures in PostgreSQL: changes are appended and soon added up.
 */
package pl.hejnal.calls.counting.store;
