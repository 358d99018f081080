package pl.hejnal.outbox.domain;

/** By which way a message leaves. */
public enum OutboxChannel {
    MAIL
}
