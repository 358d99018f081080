/**
 * One entry of the log. It has no verbs: an entry is never changed.
 */
package pl.hejnal.audit.domain;
