package pl.hejnal.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.menu.CaseAnswers.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.KeptTexts;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.rules.RulesOfSpeech;

class CaseStateWordsTest {

    private final KeptTexts texts = new KeptTexts(new SeededTexts(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_state_is_told_with_what_comes_next_and_when_and_how_old_it_is() {
        assertThat(spoken(CaseAnswers.inProgress(), Language.PL))
                .containsExactly(
                        "Znak sprawy: ka em, myślnik rzymskie jeden, kropka pięć tysięcy czterysta dziesięć,"
                                + " kropka siedemdziesiąt siedem, kropka dwa tysiące dwadzieścia sześć.",
                        "Sprawa jest w toku.",
                        "Następny krok: Odbiór dowodu w okienku.",
                        "Przewidywany termin: do drugiego grudnia dwa tysiące dwudziestego szóstego roku.",
                        "Dane sprzed dwóch minut.");
    }

    @Test
    void english_tells_the_same() {
        assertThat(spoken(CaseAnswers.inProgress(), Language.EN))
                .containsExactly(
                        "Case K M, dash Roman one, dot five thousand four hundred and ten, dot seventy-seven,"
                                + " dot two thousand and twenty-six.",
                        "The case is in progress.",
                        "Some of the details are in Polish.",
                        "The next step: ",
                        "Odbiór dowodu w okienku.",
                        "It is expected by the second of December, twenty twenty-six.",
                        "This information is from two minutes ago.");
    }

    @Test
    void what_a_department_wrote_in_polish_is_left_to_a_polish_voice() {
        assertThat(words(Language.EN).about(CaseAnswers.toBeCollected()))
                .filteredOn(phrase -> phrase.words().isPresent())
                .hasSize(4)
                .allMatch(phrase -> phrase.language().equals(Optional.of(Language.PL)))
                .extracting(phrase -> phrase.words().orElseThrow())
                .contains("Zgłoś się do pokoju dwanaście.");
    }

    @Test
    void what_the_resident_has_to_do_is_read_aloud() {
        assertThat(spoken(CaseAnswers.toBeCollected(), Language.PL))
                .containsSubsequence(
                        "Następny krok: Zgłoś się do pokoju dwanaście.",
                        "Ustawowy termin załatwienia: do dwudziestego czwartego grudnia dwa tysiące dwudziestego szóstego roku.",
                        "Prosimy dostarczyć: fotografia trzydzieści pięć na czterdzieści pięć milimetrów.",
                        "Do zapłaty: sto złotych pięćdziesiąt groszy.",
                        "Miejsce odbioru: aleja Powstania Warszawskiego dziesięć, stanowisko czternaście.",
                        "Godziny odbioru: od poniedziałku do piątku od siódmej czterdzieści do piętnastej trzydzieści.");
    }

    @Test
    void what_the_department_does_not_know_is_left_out() {
        assertThat(words(Language.PL).about(CaseAnswers.bare()))
                .extracting(Phrase::key)
                .containsExactly("case.sign", "case.stage.IN_PROGRESS", "case.age");
    }

    @Test
    void a_last_known_state_is_called_so_before_anything_else() {
        CaseAnswer.Told old = CaseAnswers.told(CaseStage.DECIDED, Duration.ofHours(5), true);
        assertThat(spoken(old, Language.PL))
                .startsWith("System wydziału chwilowo nie odpowiada. Podajemy ostatni znany stan sprawy.")
                .endsWith("Dane z dziś, z godziny szóstej piętnaście.");
    }

    @Test
    void a_stage_nobody_has_translated_is_told_as_it_came() {
        assertThat(spoken(CaseAnswers.told(CaseStage.UNKNOWN, Duration.ZERO, false), Language.PL))
                .contains("Według wydziału etap sprawy to: w kolejce.");
    }

    private List<String> spoken(CaseAnswer.Told told, Language language) {
        return words(language).about(told).stream()
                .map(phrase -> phrase.words()
                        .orElseGet(() -> texts.find(phrase.key(), language).filled(phrase.params())))
                .toList();
    }

    private static CaseStateWords words(Language language) {
        return new CaseStateWords(RulesOfSpeech.of(language), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
