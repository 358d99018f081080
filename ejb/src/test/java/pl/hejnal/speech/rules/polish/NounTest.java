package pl.hejnal.speech.rules.polish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MINUTE       | 1   | jedna minuta                  | jedną minutę                  | jednej minuty
            MINUTE       | 2   | dwie minuty                   | dwie minuty                   | dwóch minut
            HOUR         | 5   | pięć godzin                   | pięć godzin                   | pięciu godzin
            HOUR         | 22  | dwadzieścia dwie godziny      | dwadzieścia dwie godziny      | dwudziestu dwóch godzin
            DAY          | 0   | zero dni                      | zero dni                      | zera dni
            DAY          | 1   | jeden dzień                   | jeden dzień                   | jednego dnia
            DAY          | 21  | dwadzieścia jeden dni         | dwadzieścia jeden dni         | dwudziestu jeden dni
            DAY          | 30  | trzydzieści dni               | trzydzieści dni               | trzydziestu dni
            WEEK         | 3   | trzy tygodnie                 | trzy tygodnie                 | trzech tygodni
            MONTH        | 2   | dwa miesiące                  | dwa miesiące                  | dwóch miesięcy
            MONTH        | 12  | dwanaście miesięcy            | dwanaście miesięcy            | dwunastu miesięcy
            YEAR         | 1   | jeden rok                     | jeden rok                     | jednego roku
            YEAR         | 4   | cztery lata                   | cztery lata                   | czterech lat
            YEAR         | 25  | dwadzieścia pięć lat          | dwadzieścia pięć lat          | dwudziestu pięciu lat
            PERSON       | 2   | dwie osoby                    | dwie osoby                    | dwóch osób
            PERSON       | 112 | sto dwanaście osób            | sto dwanaście osób            | stu dwunastu osób
            PERSON       | 134 | sto trzydzieści cztery osoby  | sto trzydzieści cztery osoby  | stu trzydziestu czterech osób
            ZLOTY        | 1   | jeden złoty                   | jeden złoty                   | jednego złotego
            ZLOTY        | 22  | dwadzieścia dwa złote         | dwadzieścia dwa złote         | dwudziestu dwóch złotych
            GROSZ        | 14  | czternaście groszy            | czternaście groszy            | czternastu groszy
            SQUARE_METRE | 4   | cztery metry kwadratowe       | cztery metry kwadratowe       | czterech metrów kwadratowych
            PIECE        | 1   | jedna sztuka                  | jedną sztukę                  | jednej sztuki
            PERCENT      | 22  | dwadzieścia dwa procent       | dwadzieścia dwa procent       | dwudziestu dwóch procent
            """)
    void a_numeral_rules_its_noun(Noun noun, long count, String nominative, String accusative, String genitive) {
        assertThat(noun.nominative(count)).isEqualTo(nominative);
        assertThat(noun.accusative(count)).isEqualTo(accusative);
        assertThat(noun.genitive(count)).isEqualTo(genitive);
    }

    @Test
    void nobody_waits_in_half_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Noun.of(ChronoUnit.HALF_DAYS))
                .withMessageContaining("HalfDays");
    }
}
