/**
 * Drafts in PostgreSQL.
 */
package pl.hejnal.drafts.store;
