/**
 * The formulas of the figures, free of any database.
 */
package pl.hejnal.reports.domain;
