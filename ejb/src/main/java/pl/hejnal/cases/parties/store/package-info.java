/**
 * Reads and writes the names of parties. Nobody but {@code cases} uses it.
 */
package pl.hejnal.cases.parties.store;
