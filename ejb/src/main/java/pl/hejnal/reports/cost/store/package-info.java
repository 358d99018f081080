/**
 * Reads from when on facts that savings need are written down.
 */
package pl.hejnal.reports.cost.store;
