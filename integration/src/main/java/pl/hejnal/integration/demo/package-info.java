/**
 * Loads the demonstration data through the same counters that people use. It does nothing in production.
 */
package pl.hejnal.integration.demo;
