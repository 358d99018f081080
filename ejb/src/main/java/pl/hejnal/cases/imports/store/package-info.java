/**
 * Reads and writes what was imported. Nobody but {@code cases} uses it.
 */
package pl.hejnal.cases.imports.store;
