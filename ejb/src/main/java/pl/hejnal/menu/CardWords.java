package pl.hejnal.menu;

import java.util.ArrayList;
import java.util.List;
import pl.hejnal.directory.CardView;

/** What a caller hears of a procedure's card: its title, then each part that is written. */
final class CardWords {

    private CardWords() {
    }

    static List<Phrase> about(CardView card) {
        List<Phrase> said = new ArrayList<>();
        said.add(Phrase.of("card.title", "title", card.title()));
        add(said, "documents", card.text().documents());
        add(said, "fee", card.text().fee());
        add(said, "term", card.text().term());
        add(said, "place", card.text().place());
        return said;
    }

    private static void add(List<Phrase> said, String part, String text) {
        if (!text.isBlank()) {
            said.add(Phrase.of("card." + part, part, text));
        }
    }
}
