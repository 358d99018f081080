/**
 * Counts what the public page tells, for the office's figures. Who asked and about what is no business of this package.
 */
package pl.hejnal.cases.page;
