/**
 * The words for cases: signs, phone codes, PINs as they are kept, stages, and how guessing is slowed down. Nothing here
 * knows a department's system, and nothing here is a department's case file.
 */
package pl.hejnal.cases.domain;
