package pl.hejnal.integration.departments.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersLinesAreReadTest {

    private static final Set<String> NAMES = Set.of("Stan", "Opłata", "Prosimy dostarczyć");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stan: do odbioru",
                "  stan :do odbioru ",
                "STAN:\u00a0do\u202fodbioru",
                "*Stan:* do odbioru",
                "*Stan*: *do odbioru*",
                "- Stan: do odbioru",
                "• Stan: do odbioru",
                "\ufeffStan: do odbioru",
                "Dzień dobry,\n\nStan: do odbioru\nPozdrawiam: Ewa",
                "> Stan: odnotowano\n\nStan: do odbioru",
                "Stan:\nStan: do odbioru",
                "Stan: do odbioru\nStan: odnotowano",
                "Stan: do odbioru\n\n-----Wiadomość oryginalna-----\nOpłata: 39 zł",
                "Stan: do odbioru\nOd: hejnal@localhost\nWysłano: 29 listopada\nDo: USC\nOpłata: 39 zł",
                "Stan: do odbioru\n*From:* hejnal\n*Sent:* Sunday\nOpłata: 39 zł"
            })
    void a_name_a_colon_and_a_value_however_a_program_dresses_them(String letter) {
        assertThat(LetterLines.read(letter, NAMES)).isEqualTo(Map.of("Stan", "do odbioru"));
    }

    @Test
    void a_name_is_the_same_whichever_way_its_letters_are_put_together() {
        String apart = Normalizer.normalize("Prosimy dostarczyć: dowód", Normalizer.Form.NFD);
        assertThat(LetterLines.read(apart, NAMES)).isEqualTo(Map.of("Prosimy dostarczyć", "dowód"));
    }
}
