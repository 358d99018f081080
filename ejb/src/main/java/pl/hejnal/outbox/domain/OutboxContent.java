package pl.hejnal.outbox.domain;

/**
 * What is sent, by channel. A new kind is one record here, one table in the store and one route of the integration; none of
 * them can be forgotten, since each switches over this type.
 */
public sealed interface OutboxContent permits MailContent {

    OutboxChannel channel();

    /** To whom, as the channel writes it. */
    String recipient();
}
