/**
 * How far the office agrees with the PBX's own journal: by day, in numbers, and which calls differed. It only reads what {@code
 * calls.journal} wrote down while it settled them.
 */
package pl.hejnal.reports.reconciliation;
