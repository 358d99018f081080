package pl.hejnal.reports.mailing;

import pl.hejnal.reports.mailing.domain.MailingTimes;
import pl.hejnal.reports.mailing.domain.OrderedReport;
import pl.hejnal.reports.mailing.domain.Recipients;

/** Send this report at these times to these people. */
public record OrderMailing(OrderedReport what, MailingTimes times, Recipients to) {}
