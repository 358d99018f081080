package pl.hejnal.reports.mailing.domain;

/** Whether an order is carried out. */
public enum MailingState {
    ACTIVE,
    /** Somebody wants it to rest. */
    PAUSED,
    /** Who ordered it may not read reports any more. */
    STOPPED
}
