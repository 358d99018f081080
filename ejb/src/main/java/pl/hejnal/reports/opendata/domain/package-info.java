/**
 * What a month's open data consists of: who contacted the office when, how and about what, as counts that single nobody out, and the
 * journal of which everybody can reckon them. What was published is never changed.
 */
package pl.hejnal.reports.opendata.domain;
