package pl.hejnal.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.Injected;

class AnAdministratorChangesTextsTest {

    private static final Login ADA = new Login("ada");
    private static final Login OLA = new Login("ola");

    private static final Language UKRAINIAN = new Language("uk");

    private final AuditDouble audit = new AuditDouble();
    private final FiredEvents<TextsChanged> events = new FiredEvents<>();
    private final TextDesk desk = Injected.with(new TextDesk(), new TextsInMemory(), audit, events);

    @Test
    void a_changed_text_is_told_and_accounted_for() {
        desk.change("menu.goodbye", Language.PL, " Do widzenia. ", 0, ADA);
        assertThat(text("menu.goodbye", Language.PL))
                .extracting(TextView::text, TextView::version)
                .containsExactly(Optional.of("Do widzenia."), 1L);
        assertThat(events.fired()).containsExactly(new TextsChanged("menu.goodbye"));
        assertThat(audit.lines()).containsExactly("ada text.changed menu.goodbye.pl");
    }

    @ParameterizedTest
    @CsvSource({
        "case.expected, Do {date}., ''",
        "case.expected, Wkrótce., text.names",
        "case.expected, Do {day}., text.names",
        "menu.goodbye, Do {date}., text.names",
        "menu.greeting, Dzień dobry., ''",
        "menu.greeting, '', text.empty",
        "menu.nothing, Nic., text.unknown"
    })
    void its_names_stay_and_only_the_office_may_be_left_out(String key, String words, String refusal) {
        if (refusal.isEmpty()) {
            desk.change(key, Language.PL, words, 0, ADA);
            assertThat(text(key, Language.PL).text()).contains(words);
        } else {
            refused(refusal, () -> desk.change(key, Language.PL, words, 0, ADA));
        }
    }

    @Test
    void the_second_of_two_is_told() {
        desk.change("menu.goodbye", Language.PL, "Do widzenia.", 0, ADA);
        refused("text.changed", () -> desk.change("menu.goodbye", Language.PL, "Pa.", 0, OLA));
    }

    @Test
    void a_third_language_begins_empty_and_is_whole_when_nothing_is_missing() {
        int all = desk.in(Language.PL).size();
        assertThat(desk.missing(UKRAINIAN)).hasSize(all);
        desk.in(UKRAINIAN).forEach(text -> desk.change(text.key(), UKRAINIAN, text.office(), 0, ADA));
        assertThat(desk.missing(UKRAINIAN)).isEmpty();
        assertThat(desk.languages()).contains(UKRAINIAN);
    }

    @Test
    void a_text_with_a_part_that_changes_says_so() {
        assertThat(text("case.expected", Language.PL).names()).isEqualTo(Set.of("date"));
        assertThat(text("menu.greeting", Language.PL).isFixed()).isTrue();
    }

    private TextView text(String key, Language language) {
        return desk.in(language).stream()
                .filter(text -> text.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
