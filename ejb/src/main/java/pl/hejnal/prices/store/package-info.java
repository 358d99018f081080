/**
 * Reads and adds lists of prices. Nobody but {@code prices} uses it.
 */
package pl.hejnal.prices.store;
