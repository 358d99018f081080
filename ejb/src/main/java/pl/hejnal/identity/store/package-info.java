/**
 * Users and tokens in PostgreSQL. No other table is read here.
 */
package pl.hejnal.identity.store;
