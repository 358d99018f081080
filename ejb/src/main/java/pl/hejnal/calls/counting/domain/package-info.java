/**
 * The figures' vocabulary: what is counted ({@link pl.hejnal.calls.counting.domain.Measure}), by what
 * ({@link pl.hejnal.calls.counting.domain.Dimension}), and what one call adds.
 */
package pl.hejnal.calls.counting.domain;
