package pl.hejnal.integration.journal.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.integration.journal.files.JournalLine;

/**
 * Puts records of CEL together that are more than one line: a caller whose number holds a line end (%0A in SIP) makes
 * such. Inside a field every quote is doubled, so nothing a caller sends can look like the beginning of a record.
 */
public final class CelRecords {

    private static final Pattern BEGINNING = Pattern.compile("\"[0-9.]+\",\".*", Pattern.DOTALL);
    /** Something, and behind it the beginning of a record; nowhere else stand a time and a name like these side by side. */
    private static final Pattern TORN = Pattern.compile(".+(\"[0-9]{9,11}\\.[0-9]{6}\",\"[A-Z][A-Z_]+\",.*)");
    /** Far more than a SIP message can bring; what is longer has lost its end. */
    private static final int LONGEST = 70_000;

    private Optional<JournalLine> begun = Optional.empty();

    /** The records that this line completes; one that will never be whole is among them, torn as it is. */
    public List<JournalLine> complete(JournalLine line) {
        List<JournalLine> complete = new ArrayList<>();
        Matcher torn = TORN.matcher(line.text());
        if (torn.matches() && isWhole(torn.group(1))) {
            // A disk that was full has cut the line before, and the next one was written behind it.
            begun.ifPresent(complete::add);
            begun = Optional.empty();
            complete.add(new JournalLine(line.text().substring(0, torn.start(1)), line.turn(), line.begin()));
            complete.add(new JournalLine(torn.group(1), line.turn(), line.begin()));
            return complete;
        }
        if (begun.isPresent() && BEGINNING.matcher(line.text()).matches()) {
            complete.add(begun.get());
            begun = Optional.empty();
        }
        JournalLine record = begun.map(
                        first -> new JournalLine(first.text() + "\n" + line.text(), first.turn(), first.begin()))
                .orElse(line);
        boolean whole = isWhole(record.text());
        if (whole || record.text().length() > LONGEST) {
            complete.add(record);
            begun = Optional.empty();
        } else {
            begun = Optional.of(record);
        }
        return complete;
    }

    private static boolean isWhole(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 0;
    }

    /** What has been read of a record that is not whole yet. */
    public Optional<JournalLine> begun() {
        return begun;
    }
}
