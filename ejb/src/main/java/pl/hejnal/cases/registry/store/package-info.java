/**
 * Reads and writes the registry and its notices. Nobody but the registry uses it.
 */
package pl.hejnal.cases.registry.store;
