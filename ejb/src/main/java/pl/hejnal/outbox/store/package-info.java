/**
 * The outbox in PostgreSQL.
 */
package pl.hejnal.outbox.store;
