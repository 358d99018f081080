/**
 * Reads what was written down of each day, and never counts calls: a year is some hundred rows, and a row for each call that
 * was put right.
 */
package pl.hejnal.reports.reconciliation.store;
