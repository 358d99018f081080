/** What managers read, after calls have gone through the real counters. */
package pl.hejnal.container.reports;
