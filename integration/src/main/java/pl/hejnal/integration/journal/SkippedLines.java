package pl.hejnal.integration.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import pl.hejnal.integration.journal.files.JournalLine;

/**
 * Lines that make no sense: counted, told of once a reason and without a word of what stands in them, and passed by. After a
 * crash the journals are read again from the place that was kept, so a line is told to the office with the place behind it.
 */
final class SkippedLines {

    private static final Logger LOG = System.getLogger(SkippedLines.class.getName());

    private final Set<String> reasons = new HashSet<>();
    /** By journal, those that the office has not been told of. */
    private final Map<String, UntoldLines> untold = new HashMap<>();

    private long count;

    void passOver(JournalLine line, Consumer<JournalLine> reader) {
        try {
            reader.accept(line);
        } catch (IllegalArgumentException nonsense) {
            count++;
            untold(line.begin().journal()).add(line.turn());
            if (reasons.add(nonsense.getMessage())) {
                LOG.log(
                        Level.WARNING,
                        "A line of the journal {0} at byte {1} makes no sense ({2}) and is passed over",
                        line.begin().journal(),
                        line.begin().offset(),
                        nonsense.getMessage());
            }
        }
    }

    /** How many of this journal's lines before that turn the office has not been told of. */
    long untoldBefore(String journal, long turn) {
        return untold(journal).before(turn);
    }

    /** The office has been told of them. */
    void toldBefore(String journal, long turn) {
        untold(journal).forgetBefore(turn);
    }

    private UntoldLines untold(String journal) {
        return untold.computeIfAbsent(journal, any -> new UntoldLines());
    }

    /** Since this server started. */
    long count() {
        return count;
    }
}
