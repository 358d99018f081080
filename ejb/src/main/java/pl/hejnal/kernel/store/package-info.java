/**
 * Brings the database to the version this program needs, before any counter opens. No feature's tables are read here.
 */
package pl.hejnal.kernel.store;
