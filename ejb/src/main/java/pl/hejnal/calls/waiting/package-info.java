/**
 * How many wait before a caller, and how long it is expected to take. What is said of it is in {@code menu.waiting}.
 */
package pl.hejnal.calls.waiting;
