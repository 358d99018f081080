package pl.hejnal.menu.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import pl.hejnal.kernel.Language;

/** How a language says aloud what is written in figures; all answers are words that stand inside a sentence. */
public sealed interface RulesOfSpeech permits PolishSpeech, EnglishSpeech, VoiceSpeech {

    static RulesOfSpeech of(Language language) {
        return switch (language.code()) {
            case "pl" -> new PolishSpeech();
            case "en" -> new EnglishSpeech();
            default -> new VoiceSpeech(language.locale());
        };
    }

    /** A day with its year. */
    String date(LocalDate day);

    /** How old something is, rounded as {@link Age} says, with its preposition. */
    String age(Instant asOf, Instant now);

    /** How long one has to wait, in minutes, or in hours from two hours on, rounded up. */
    String waiting(Duration wait);

    /** Digits one by one, in groups of three. */
    String digits(String digits);

    /** A case sign, letters by their names and numbers as numbers. */
    String sign(String sign);
}
