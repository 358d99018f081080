package pl.hejnal.speech.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolishSpeechTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    private final RulesOfSpeech polish = new PolishSpeech();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23 | dwudziestego trzeciego listopada dwa tysiące dwudziestego szóstego roku
            2027-01-01 | pierwszego stycznia dwa tysiące dwudziestego siódmego roku
            2026-02-02 | drugiego lutego dwa tysiące dwudziestego szóstego roku
            2028-02-29 | dwudziestego dziewiątego lutego dwa tysiące dwudziestego ósmego roku
            2030-03-30 | trzydziestego marca dwa tysiące trzydziestego roku
            2026-08-31 | trzydziestego pierwszego sierpnia dwa tysiące dwudziestego szóstego roku
            2026-10-12 | dwunastego października dwa tysiące dwudziestego szóstego roku
            2005-09-20 | dwudziestego września dwa tysiące piątego roku
            2000-05-10 | dziesiątego maja dwutysięcznego roku
            1999-12-19 | dziewiętnastego grudnia tysiąc dziewięćset dziewięćdziesiątego dziewiątego roku
            2100-06-03 | trzeciego czerwca dwa tysiące setnego roku
            9999-12-31 | trzydziestego pierwszego grudnia dziewięć tysięcy dziewięćset dziewięćdziesiątego dziewiątego roku
            2200-06-03 | trzeciego czerwca dwa tysiące dwusetnego roku
            +29999-01-01 | pierwszego stycznia 29999 roku
            """)
    void a_date_stands_in_the_genitive(LocalDate day, String spoken) {
        assertThat(polish.date(day)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -PT3M    | sprzed chwili
            PT59S    | sprzed chwili
            PT1M     | sprzed minuty
            PT1M59S  | sprzed minuty
            PT2M     | sprzed dwóch minut
            PT4M     | sprzed czterech minut
            PT5M     | sprzed pięciu minut
            PT12M    | sprzed dwunastu minut
            PT21M    | sprzed dwudziestu jeden minut
            PT22M    | sprzed dwudziestu dwóch minut
            PT30M    | sprzed trzydziestu minut
            PT59M59S | sprzed pięćdziesięciu dziewięciu minut
            PT1H     | sprzed godziny
            PT2H59M  | sprzed dwóch godzin
            PT3H     | z dziś, z godziny ósmej piętnaście
            PT11H15M | z dziś, z północy
            PT11H16M | z wczoraj, z godziny dwudziestej trzeciej pięćdziesiąt dziewięć
            PT24H    | z wczoraj, z godziny jedenastej piętnaście
            PT35H    | z wczoraj, z godziny zero piętnaście
            PT36H    | sprzed dwóch dni
            P6D      | sprzed sześciu dni
            P7D      | z dnia szesnastego listopada dwa tysiące dwudziestego szóstego roku
            """)
    void an_age_is_rounded_and_stands_in_the_genitive(Duration age, String spoken) {
        assertThat(polish.age(NOW.minus(age), NOW)).isEqualTo(spoken);
    }

    @Test
    void the_day_of_an_age_is_the_offices_day() {
        assertThat(polish.age(Instant.parse("2026-11-10T23:30:00Z"), NOW))
                .isEqualTo("z dnia jedenastego listopada dwa tysiące dwudziestego szóstego roku");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT0S     | jedną minutę
            PT60S    | jedną minutę
            PT61S    | dwie minuty
            PT4M     | cztery minuty
            PT5M     | pięć minut
            PT12M    | dwanaście minut
            PT14M    | czternaście minut
            PT21M    | dwadzieścia jeden minut
            PT22M    | dwadzieścia dwie minuty
            PT34M    | trzydzieści cztery minuty
            PT112M   | sto dwanaście minut
            PT2H     | sto dwadzieścia minut
            PT2H1S   | trzy godziny
            PT5H     | pięć godzin
            PT22H    | dwadzieścia dwie godziny
            """)
    void a_wait_is_rounded_up_and_rules_its_noun(Duration wait, String spoken) {
        assertThat(polish.waiting(wait)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AB.123                   | a be, kropka sto dwadzieścia trzy
            KM-I.5410.77.2026        | ka em, myślnik rzymskie jeden, kropka pięć tysięcy czterysta dziesięć, kropka siedemdziesiąt siedem, kropka dwa tysiące dwadzieścia sześć
            AB-XIV.123.7.2014.JK     | a be, myślnik rzymskie czternaście, kropka sto dwadzieścia trzy, kropka siedem, kropka dwa tysiące czternaście, kropka jot ka
            V.1000.100001.2026       | fał, kropka tysiąc, kropka sto tysięcy jeden, kropka dwa tysiące dwadzieścia sześć
            V.1000.7654321.2026      | fał, kropka tysiąc, kropka siedem sześć pięć, cztery trzy dwa, jeden, kropka dwa tysiące dwadzieścia sześć
            OR-05.0057-2642/09       | o er, myślnik zero pięć, kropka zero zero pięćdziesiąt siedem, myślnik dwa tysiące sześćset czterdzieści dwa, łamane przez zero dziewięć
            OR-05.0057-2642/LXVI/09  | o er, myślnik zero pięć, kropka zero zero pięćdziesiąt siedem, myślnik dwa tysiące sześćset czterdzieści dwa, łamane przez rzymskie sześćdziesiąt sześć, łamane przez zero dziewięć
            BOM2.5113.1.2026         | be o em, dwa, kropka pięć tysięcy sto trzynaście, kropka jeden, kropka dwa tysiące dwadzieścia sześć
            """)
    void a_case_sign_is_said_piece_by_piece(String sign, String spoken) {
        assertThat(polish.sign(sign)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            123456786 | jeden dwa trzy, cztery pięć sześć, siedem osiem sześć
            0090      | zero zero dziewięć, zero
            5         | pięć
            """)
    void digits_are_said_one_by_one_in_groups_of_three(String digits, String spoken) {
        assertThat(polish.digits(digits)).isEqualTo(spoken);
    }
}
