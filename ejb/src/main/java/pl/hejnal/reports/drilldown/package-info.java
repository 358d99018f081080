/** From a figure to its calls: which calls stand behind it, newest first. It only reads, as all of {@code reports}. */
package pl.hejnal.reports.drilldown;
