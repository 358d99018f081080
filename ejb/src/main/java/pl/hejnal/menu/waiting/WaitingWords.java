package pl.hejnal.menu.waiting;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.hejnal.calls.waiting.QueuePlace;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.rules.RulesOfSpeech;

/** What a caller in a queue hears: where they stand, how long it may take, and which keys help. */
public final class WaitingWords {

    /** Leads back to the menu, from anywhere in a queue. */
    public static final String TO_THE_MENU = "*";
    /** Asks to be called back. */
    public static final String CALLBACK = "1";

    private static final int COMMON_PLACES = 12;
    private static final int COMMON_MINUTES = 20;

    private final RulesOfSpeech rules;

    public WaitingWords(Language language) {
        rules = RulesOfSpeech.of(language);
    }

    /** @param keys whether the keys are told too; whoever has heard them need not each time */
    public List<Phrase> about(QueuePlace place, boolean keys) {
        List<Phrase> said = new ArrayList<>();
        said.add(ahead(place.ahead()));
        minutes(place.expected()).ifPresent(minutes -> said.add(expected(minutes)));
        if (keys) {
            if (place.mayBeCalledBack()) {
                said.add(Phrase.of("waiting.key.callback"));
            }
            said.add(Phrase.of("waiting.key.back"));
        } else {
            said.add(Phrase.of("waiting.please"));
        }
        return said;
    }

    /** Rounded up: whoever is served earlier is not disappointed. */
    private static Optional<Integer> minutes(Optional<Duration> wait) {
        return wait.map(length -> Math.toIntExact(Math.max(1, (length.toSeconds() + 59) / 60)));
    }

    /** Sentences that most callers hear, so that they can be rendered before anybody waits. */
    public List<Phrase> common() {
        return Stream.concat(
                        IntStream.range(0, COMMON_PLACES).mapToObj(this::ahead),
                        IntStream.rangeClosed(1, COMMON_MINUTES).mapToObj(this::expected))
                .toList();
    }

    private Phrase ahead(int people) {
        return Phrase.of("waiting.ahead", "ahead", rules.ahead(people));
    }

    private Phrase expected(int minutes) {
        return Phrase.of("waiting.expected", "wait", rules.lasting(minutes, ChronoUnit.MINUTES));
    }
}
