/**
 * The published menu as a map: how many callers come to each place, how they leave it, and where they get stuck. It only
 * reads, as all of {@code reports}; what happens at a place is kept by {@code calls}.
 */
package pl.hejnal.reports.menumap;
