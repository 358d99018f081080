package pl.hejnal.reports.opendata.domain;

import java.util.Locale;
import pl.hejnal.calls.counting.domain.Measure;

/** By which way somebody reached the office, or what became of it instead. Names stand in published files and never change. */
public enum Contact {
    /** The telephone's menu told what was wanted. */
    MENU,
    /** A clerk answered. */
    CLERK,
    /** A message was spoken. */
    VOICEMAIL,
    /** To be called back was asked for. */
    CALLBACK,
    /** The public page told the state of a case. */
    PAGE,
    /** Gave up waiting for a clerk. */
    GAVE_UP,
    /** Hung up before asking for anybody. */
    HUNG_UP,
    /** Called while the office was closed. */
    CLOSED,
    /** The line failed, or who was called back did not answer. */
    FAILED;

    /** @throws IllegalArgumentException for a measure that is no outcome */
    public static Contact of(Measure outcome) {
        return switch (outcome) {
            case SETTLED_IN_MENU -> MENU;
            case ANSWERED -> CLERK;
            case MESSAGE_LEFT -> VOICEMAIL;
            case CALLBACK, RETURN_CALL_REQUESTED -> CALLBACK;
            case ABANDONED_WAITING -> GAVE_UP;
            case ABANDONED_EARLY -> HUNG_UP;
            case OUT_OF_HOURS -> CLOSED;
            case FAILED, NOT_REACHED -> FAILED;
            default -> throw new IllegalArgumentException(outcome + " is no outcome");
        };
    }

    /** As files have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
