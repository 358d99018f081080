/**
 * Why people call: what calls were about, what rises and falls, and which calls only the office's silence made. It only
 * reads, as all of {@code reports}.
 */
package pl.hejnal.reports.reasons;
