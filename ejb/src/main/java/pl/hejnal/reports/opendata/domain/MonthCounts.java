package pl.hejnal.reports.opendata.domain;

import java.util.List;

/**
 * What a month comes to in truth.
 *
 * @param kept tickets that people closed in it, whose first answer came in time
 * @param broken those whose first answer came later
 */
public record MonthCounts(List<ContactCount> contacts, long kept, long broken) {}
