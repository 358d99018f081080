/** Orders of reports by mail in PostgreSQL. */
package pl.hejnal.reports.mailing.store;
