package pl.hejnal.staffing.shifts.calendar;

import java.util.List;
import pl.hejnal.kernel.Language;
import pl.hejnal.staffing.shifts.domain.PublishedCell;

/** A clerk's days as their calendar is told them, also those that were taken back. */
public record ShiftCalendar(Language language, List<PublishedCell> cells) {}
