/** The menu's places with their figures, what makes one a dead end, and what a draft would have made of the same keys. */
package pl.hejnal.reports.menumap.domain;
