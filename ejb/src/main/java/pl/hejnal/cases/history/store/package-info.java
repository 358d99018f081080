/**
 * Reads and writes what was told. Nobody but {@code cases} uses it.
 */
package pl.hejnal.cases.history.store;
