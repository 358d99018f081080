/**
 * Registering cases, printing slips, drawing PINs anew, and the notices about who did so. Asking about a state is in
 * {@code cases}.
 */
package pl.hejnal.cases.registry;
