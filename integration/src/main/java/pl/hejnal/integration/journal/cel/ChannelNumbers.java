package pl.hejnal.integration.journal.cel;

import pl.hejnal.calls.domain.LinkedId;

/** Asterisk counts its channels, and the count, at the end of their ids, begins at zero with every start. */
final class ChannelNumbers {

    /** Channels that are made at the same moment may be told of in another order. */
    private static final int OUT_OF_ORDER = 20;

    private long highest;

    void note(LinkedId channel) {
        highest = Math.max(highest, number(channel));
    }

    /** Whether the count had come so far before the PBX was started again. */
    boolean isOfTheLastRun(LinkedId channel) {
        return number(channel) > Math.max(0, highest - OUT_OF_ORDER);
    }

    void beginAgain() {
        highest = 0;
    }

    private static long number(LinkedId channel) {
        String digits = channel.value().substring(channel.value().lastIndexOf('.') + 1);
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
    }
}
