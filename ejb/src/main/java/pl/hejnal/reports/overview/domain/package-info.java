/** By what rule something in a period stands out. */
package pl.hejnal.reports.overview.domain;
