/** Unserved calls in PostgreSQL; what is owed is found by partial indexes, whose conditions stand in the statements. */
package pl.hejnal.calls.unserved.store;
