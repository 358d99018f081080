package pl.hejnal.integration.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts records of CEL together that are more than one line: a caller whose number holds a line end (%0A in SIP) makes
 * such. Inside a field every quote is doubled, so nothing a caller sends can look like the beginning of a record.
 */
final class CelRecords {

    private static final Pattern BEGINNING = Pattern.compile("\"[0-9.]+\",\".*", Pattern.DOTALL);
    /** Far more than a SIP message can bring; what is longer has lost its end. */
    private static final int LONGEST = 70_000;

    private Optional<JournalLine> begun = Optional.empty();

    /** The records that this line completes; one that will never be whole is among them, torn as it is. */
    List<JournalLine> complete(JournalLine line) {
        List<JournalLine> complete = new ArrayList<>();
        if (begun.isPresent() && BEGINNING.matcher(line.text()).matches()) {
            complete.add(begun.get());
            begun = Optional.empty();
        }
        JournalLine record = begun.map(first ->
                new JournalLine(first.text() + "\n" + line.text(), first.turn(), first.begin())).orElse(line);
        boolean whole = record.text().chars().filter(c -> c == '"').count() % 2 == 0;
        if (whole || record.text().length() > LONGEST) {
            complete.add(record);
            begun = Optional.empty();
        } else {
            begun = Optional.of(record);
        }
        return complete;
    }

    /** What has been read of a record that is not whole yet. */
    Optional<JournalLine> begun() {
        return begun;
    }
}
