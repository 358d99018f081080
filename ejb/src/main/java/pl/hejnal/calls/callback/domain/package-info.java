/**
 * A callback with its tries, and which numbers may be dialled. What is promised to the caller is in {@code
 * menu.waiting}.
 */
package pl.hejnal.calls.callback.domain;
