/**
 * What clerks did in a time: how long they were there, and what they did of calls. A clerk reads of themselves, a manager of
 * everybody.
 */
package pl.hejnal.reports.clerks;
