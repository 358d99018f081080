/**
 * Open data: what a month came to, for everybody, as tables that single nobody out and the journal behind them; published once, and
 * then only in further revisions. Files and revisions are what it keeps; how they are shown and fetched is in {@code web.opendata}.
 */
package pl.hejnal.reports.opendata;
