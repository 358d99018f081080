package pl.hejnal.outbox.domain;

import pl.hejnal.kernel.PlainText;

/**
 * One try that failed.
 *
 * @param words what the other side said, in its own words, or empty; a line of at most {@link #LONGEST} characters
 */
public record DeliveryFailure(FailureKind kind, String words) {

    public static final int LONGEST = 300;

    public DeliveryFailure {
        String line = PlainText.line(words);
        words = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
