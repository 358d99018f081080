package pl.hejnal.integration.telephony;

import java.util.Arrays;
import java.util.Optional;
import pl.hejnal.integration.naming.FormerNames;

/**
 * What the menu has written into the PBX's own journal (CEL, an event of ours), because it decides the outcome of a call. A
 * call that the database has lost, or never heard of, keeps its true outcome by it.
 */
public enum JournalWord {
    /** The menu gave the caller what they came for. */
    SETTLED,
    /** They wanted a person and were told that the office is closed. */
    CLOSED,
    /** They wanted a person and were told that nobody is present. */
    NOBODY,
    /** They asked for a person: their wait begins. */
    PERSON,
    /** They asked in the queue to be called back. */
    CALLBACK,
    /** They asked in the menu for a return call about their case. */
    RETURN_CALL;

    private static final String OURS = "HEJNAL_";

    /** The event's name in the journal. */
    public String written() {
        return OURS + name();
    }

    public static Optional<JournalWord> of(String written) {
        String name = FormerNames.now(written);
        return Arrays.stream(values())
                .filter(word -> word.written().equals(name))
                .findFirst();
    }
}
