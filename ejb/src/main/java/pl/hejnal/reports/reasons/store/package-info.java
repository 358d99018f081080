/** Calls about silent cases, found by when callers were told of a case or a clerk noted one. */
package pl.hejnal.reports.reasons.store;
