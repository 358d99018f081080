/**
 * Reads and writes cases. Nobody but {@code cases} uses it.
 */
package pl.hejnal.cases.store;
