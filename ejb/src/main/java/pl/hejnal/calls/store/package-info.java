/**
 * Calls, their steps and their sums in PostgreSQL. Each statement here is on the path of a ringing call or of a list
 * that must not grow slower with the years, so each has its index.
 */
package pl.hejnal.calls.store;
