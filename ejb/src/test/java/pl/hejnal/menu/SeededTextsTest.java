package pl.hejnal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.domain.SpokenText;

class SeededTextsTest {

    private static final Pattern NAME = Pattern.compile("\\{\\w+}");
    private final List<SpokenText> texts = new SeededTexts().all();

    @Test
    void every_text_stands_in_both_languages_with_the_same_names() {
        assertThat(names(Language.PL)).isNotEmpty().isEqualTo(names(Language.EN));
    }

    @Test
    void no_text_stands_twice() {
        assertThat(texts.stream().map(text -> text.key() + " " + text.language()))
                .doesNotHaveDuplicates();
    }

    /** A sentence without its stop is spoken as if it went on. */
    @Test
    void every_text_ends_as_a_sentence_or_with_the_departments_own() {
        assertThat(texts).allSatisfy(text -> assertThat(text.text()).matches(".*(\\.|\\{step})"));
    }

    /** Everybody is addressed in the same, polite form. */
    @Test
    void no_polish_text_gives_orders() {
        assertThat(texts)
                .filteredOn(text -> text.language().equals(Language.PL))
                .allSatisfy(
                        text -> assertThat(text.text())
                                .doesNotContainPattern(
                                        "(?iU)\\b(wybierz|naciśnij|wprowadź|powiedz|oceń|poczekaj|zostań|możesz|jeśli (nie )?masz|tobą)\\b"));
    }

    private Map<String, Set<String>> names(Language language) {
        Map<String, Set<String>> names = new TreeMap<>();
        texts.stream()
                .filter(text -> text.language().equals(language))
                .forEach(text -> names.put(
                        text.key(),
                        new TreeSet<>(NAME.matcher(text.text())
                                .results()
                                .map(MatchResult::group)
                                .toList())));
        return names;
    }
}
