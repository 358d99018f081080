/**
 * Reads and writes the policies. Nobody but {@code calls} uses it.
 */
package pl.hejnal.calls.policy.store;
