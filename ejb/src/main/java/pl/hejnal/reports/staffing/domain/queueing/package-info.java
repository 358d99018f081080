/** What queueing theory says of a number of clerks; it knows nothing of where the calls come from. */
package pl.hejnal.reports.staffing.domain.queueing;
