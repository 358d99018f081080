/**
 * Whether the database answers, as health tells it. What is in it belongs to the features' stores.
 */
package pl.hejnal.kernel.database;
