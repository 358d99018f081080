/**
 * The directory in PostgreSQL; a few hundred rows, read whole.
 */
package pl.hejnal.directory.store;
