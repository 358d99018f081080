/**
 * Reads and writes failed attempts and reservations. Nobody but {@code cases} uses it.
 */
package pl.hejnal.cases.attempts.store;
