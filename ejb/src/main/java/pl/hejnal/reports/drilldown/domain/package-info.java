/** Which calls are looked for, and where in the figures they are found. */
package pl.hejnal.reports.drilldown.domain;
