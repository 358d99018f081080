/**
 * The log in PostgreSQL, append only. Reading it is for the person's rights under the GDPR and for control.
 */
package pl.hejnal.audit.store;
