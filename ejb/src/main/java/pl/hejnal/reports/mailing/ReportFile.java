package pl.hejnal.reports.mailing;

import pl.hejnal.outbox.domain.MailAttachment;

/**
 * A report as it goes into a letter.
 *
 * @param title the report's name in the order's language
 */
public record ReportFile(String title, MailAttachment file) {}
