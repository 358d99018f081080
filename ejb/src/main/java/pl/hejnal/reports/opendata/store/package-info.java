/** Published months in PostgreSQL, and what they are made of. */
package pl.hejnal.reports.opendata.store;
