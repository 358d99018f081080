/**
 * What calls count for: each change to a call or its ticket moves the figures, in its own transaction. Figures are read
 * in {@code reports}; here is only what keeps them.
 */
package pl.hejnal.calls.counting;
