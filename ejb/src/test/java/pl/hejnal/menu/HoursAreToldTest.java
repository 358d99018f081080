package pl.hejnal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.hours.OpenState;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.rules.RulesOfSpeech;

/** Hours in the words of a person, on Monday, 23 November 2026, at noon. */
class HoursAreToldTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T13:00 | dziś od trzynastej | today from one in the afternoon",
                "2026-11-24T07:40 | jutro od siódmej czterdzieści | tomorrow from seven forty in the morning",
                "2026-11-25T00:00 | w środę od północy | on Wednesday from midnight",
                "2026-11-27T08:05 | w piątek od ósmej zero pięć | on Friday from eight oh five in the morning",
                "2026-12-01T07:40 | we wtorek, pierwszego grudnia od siódmej czterdzieści"
                        + " | on Tuesday, the first of December from seven forty in the morning"
            })
    void the_next_opening(LocalDateTime opening, String polish, String english) {
        Input.PersonSought shut = sought(QueueExitReason.CLOSED, Optional.empty(), opening);
        assertThat(last(shut, Language.PL)).containsEntry("when", polish);
        assertThat(last(shut, Language.EN)).containsEntry("when", english);
    }

    @Test
    void while_nobody_is_present_until_when_somebody_might_come_and_the_next_opening() {
        List<Phrase> said = words(Language.PL)
                .about(sought(
                        QueueExitReason.NOBODY,
                        Optional.of(LocalDateTime.parse("2026-11-23T15:30")),
                        LocalDateTime.parse("2026-11-24T07:40")));
        assertThat(said).extracting(Phrase::key).containsExactly("menu.nobody", "menu.open-until", "menu.next-opening");
        assertThat(said.get(1).params()).containsEntry("time", "do piętnastej trzydzieści");
    }

    @Test
    void of_a_department_with_its_telephone() {
        assertThat(words(Language.PL).about(DemoMenu.HOURS))
                .extracting(phrase -> phrase.key() + " " + phrase.params())
                .containsExactly(
                        "hours.department {name=Wydział Pojazdów}",
                        "hours.days {days=od poniedziałku do piątku, od siódmej czterdzieści do piętnastej}",
                        "hours.holidays {}",
                        "hours.closed-day {day=jutro}",
                        "hours.phone {phone=" + RulesOfSpeech.of(Language.PL).phone(DemoMenu.HOURS.phone()) + "}");
    }

    private static Map<String, String> last(Input.PersonSought sought, Language language) {
        return words(language).about(sought).getLast().params();
    }

    private static HoursWords words(Language language) {
        return new HoursWords(RulesOfSpeech.of(language), NOON);
    }

    private static Input.PersonSought sought(QueueExitReason why, Optional<LocalDateTime> closes, LocalDateTime opens) {
        return new Input.PersonSought(
                Optional.of(why),
                new OpenState(
                        why == QueueExitReason.NOBODY, closes.map(HoursAreToldTest::here), Optional.of(here(opens))));
    }

    private static ZonedDateTime here(LocalDateTime moment) {
        return moment.atZone(OfficeZone.ZONE);
    }
}
