package pl.hejnal.menu;

import java.util.List;
import pl.hejnal.speech.Phrase;

/** Sentences that are said beside the dialogue, since what they are about is no matter of the menu's plan. */
public final class GlobalKeys {

    /** Whether the caller calls about what their number has open. */
    public static final Phrase SAME_MATTER = Phrase.of("menu.same-matter");

    static final List<Phrase> ALL = List.of(SAME_MATTER);

    private GlobalKeys() {}
}
