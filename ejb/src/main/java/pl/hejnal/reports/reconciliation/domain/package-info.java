/**
 * A day's calls in the PBX's journal and in the office, and the calls about which they differed.
 */
package pl.hejnal.reports.reconciliation.domain;
