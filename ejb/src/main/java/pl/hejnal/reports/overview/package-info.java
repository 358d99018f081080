/** How the office does at a glance: the main figures of a period, how they changed, and what stands out. */
package pl.hejnal.reports.overview;
