/**
 * How often a PIN may be tried, against what a failed attempt counts, and when somebody may try again (ADR 021).
 * Cases themselves are in cases.domain.
 */
package pl.hejnal.cases.attempts.domain;
