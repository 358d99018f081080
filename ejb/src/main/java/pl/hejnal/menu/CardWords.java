package pl.hejnal.menu;

import java.util.ArrayList;
import java.util.List;
import pl.hejnal.directory.CardView;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.rules.RulesOfSpeech;

/** What a caller hears of a procedure's card, read aloud: its title, then each part that is written. */
final class CardWords {

    private CardWords() {}

    static List<Phrase> about(CardView card, RulesOfSpeech rules) {
        List<Phrase> said = new ArrayList<>();
        said.add(Phrase.of("card.title", "title", rules.aloud(card.title())));
        add(said, "documents", rules.aloud(card.text().documents()));
        add(said, "fee", rules.aloud(card.text().fee()));
        add(said, "term", rules.aloud(card.text().term()));
        add(said, "place", rules.aloud(card.text().place()));
        return said;
    }

    private static void add(List<Phrase> said, String part, String text) {
        if (!text.isBlank()) {
            said.add(Phrase.of("card." + part, part, text));
        }
    }
}
