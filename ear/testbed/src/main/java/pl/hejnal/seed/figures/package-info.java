/**
 * Adds up what calls count for, by the office's own contributions. The formulas are in {@code calls.counting}; here is only a sum.
 */
package pl.hejnal.seed.figures;
