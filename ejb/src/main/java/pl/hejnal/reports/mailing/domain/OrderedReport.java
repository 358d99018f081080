package pl.hejnal.reports.mailing.domain;

import java.util.Optional;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;

/**
 * What is sent.
 *
 * @param interval empty for the whole time in one
 * @param language of the file and of the letter
 */
public record OrderedReport(
        Report report, Optional<Interval> interval, Targets targets, ReportFormat format, Language language) {}
