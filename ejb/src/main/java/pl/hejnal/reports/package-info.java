/**
 * The counter of reports: figures by their standard names, each with its formula. It only reads, and nobody depends on
 * it.
 */
package pl.hejnal.reports;
