/**
 * Takes in tables and letters that departments hand over. Files and mailboxes are read in {@code
 * integration.departments}.
 */
package pl.hejnal.cases.imports;
