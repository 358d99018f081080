package pl.hejnal.container.golden;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import pl.hejnal.container.golden.GoldenFact.Verb;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;

/**
 * A call of the table.
 *
 * @param callsBack the call whose caller the office calls back, if it does
 * @param heard whether the office hears of it before the journal does
 * @param facts what the office hears
 * @param journalled what the PBX's journal says; empty where it says nothing
 */
record GoldenCall(
        String name,
        Instant arrival,
        String dialled,
        String caller,
        Language language,
        Optional<String> callsBack,
        boolean heard,
        List<GoldenFact> facts,
        List<GoldenFact> journalled) {

    private static final String CALLS_BACK = "calls back ";
    private static final String NOTHING = "-";
    private static final String UNHEARD = "unheard";
    private static final String ARRIVES = "arrives";
    /** Whoever calls in one year has not called in the other. */
    private static final String NUMBERS = "^601";

    static GoldenCall read(String line, int year) {
        String[] cells = line.split("\\s*\\|\\s", 4);
        String[] told = cells[3].split(" \\|\\| ");
        Instant arrival = moment(year + "-" + cells[1]);
        Optional<String> callsBack = cells[2].startsWith(CALLS_BACK)
                ? Optional.of(cells[2].substring(CALLS_BACK.length()))
                : Optional.empty();
        String[] who = callsBack.isPresent() ? new String[] {"", "", "pl"} : cells[2].split(" ");
        List<GoldenFact> facts = facts(told[0]);
        return new GoldenCall(
                cells[0],
                arrival,
                who[0],
                who[1].replaceFirst(NUMBERS, "60" + year % 10),
                Language.of(who[2]),
                callsBack,
                callsBack.isEmpty() && !told[0].equals(UNHEARD),
                facts,
                told.length == 1 ? facts : facts(told[1]));
    }

    private static List<GoldenFact> facts(String text) {
        return List.of(NOTHING, UNHEARD, ARRIVES).contains(text) ? List.of() : GoldenFact.all(text);
    }

    private static Instant moment(String text) {
        ZonedDateTime local = LocalDateTime.parse(text.replace(' ', 'T').replaceFirst("[sw]$", ""))
                .atZone(OfficeZone.ZONE);
        return (text.endsWith("w") ? local.withLaterOffsetAtOverlap() : local.withEarlierOffsetAtOverlap()).toInstant();
    }

    Instant at(GoldenFact fact) {
        return after(fact.second());
    }

    Instant after(int seconds) {
        return arrival.plusSeconds(seconds);
    }

    /** Whether the journal tells the office nothing new. */
    boolean agrees() {
        return heard && facts.equals(journalled);
    }

    /** When it came to a queue first. */
    Instant queued() {
        return facts.stream()
                .filter(fact -> fact.verb() == Verb.QUEUED)
                .findFirst()
                .map(this::at)
                .orElseThrow();
    }
}
