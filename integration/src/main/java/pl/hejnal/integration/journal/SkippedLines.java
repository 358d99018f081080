package pl.hejnal.integration.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import pl.hejnal.integration.journal.files.JournalLine;

/** Lines that make no sense: counted, told of once a reason and without a word of what stands in them, and passed by. */
final class SkippedLines {

    private static final Logger LOG = System.getLogger(SkippedLines.class.getName());

    private final Set<String> reasons = new HashSet<>();
    private long count;

    void passOver(JournalLine line, Consumer<JournalLine> reader) {
        try {
            reader.accept(line);
        } catch (IllegalArgumentException nonsense) {
            count++;
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

    long count() {
        return count;
    }
}
