package pl.hejnal.reports.opendata.domain;

import java.time.YearMonth;

/** What a month comes to, by the calls, tickets and answers that figures are made of. */
public interface MonthSource {

    MonthCounts of(YearMonth month, Goals goals);
}
