/**
 * Cases, their last known states and the tries to ask about them, in PostgreSQL. Each is found by one key.
 */
package pl.hejnal.cases.store;
