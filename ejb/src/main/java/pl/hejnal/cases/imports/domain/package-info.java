/**
 * Imported answers, letters attached to a case, and the reference that an answer by letter must carry. Where they
 * come from is not known here.
 */
package pl.hejnal.cases.imports.domain;
