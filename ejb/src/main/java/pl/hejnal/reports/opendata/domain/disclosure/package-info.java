/**
 * Disclosure control: tables of small counts are made such that none of what is hidden can be reckoned from what is told. Pure;
 * it knows nothing of calls.
 */
package pl.hejnal.reports.opendata.domain.disclosure;
