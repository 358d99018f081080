package pl.hejnal.speech.rules.polish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.speech.rules.polish.Ordinals.Form;

class CalendarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | pierwszego           | pierwszym           | pierwsza           | pierwszej           | pierwszą
            2  | drugiego             | drugim              | druga              | drugiej             | drugą
            3  | trzeciego            | trzecim             | trzecia            | trzeciej            | trzecią
            4  | czwartego            | czwartym            | czwarta            | czwartej            | czwartą
            5  | piątego              | piątym              | piąta              | piątej              | piątą
            6  | szóstego             | szóstym             | szósta             | szóstej             | szóstą
            7  | siódmego             | siódmym             | siódma             | siódmej             | siódmą
            8  | ósmego               | ósmym               | ósma               | ósmej               | ósmą
            9  | dziewiątego          | dziewiątym          | dziewiąta          | dziewiątej          | dziewiątą
            10 | dziesiątego          | dziesiątym          | dziesiąta          | dziesiątej          | dziesiątą
            11 | jedenastego          | jedenastym          | jedenasta          | jedenastej          | jedenastą
            12 | dwunastego           | dwunastym           | dwunasta           | dwunastej           | dwunastą
            13 | trzynastego          | trzynastym          | trzynasta          | trzynastej          | trzynastą
            14 | czternastego         | czternastym         | czternasta         | czternastej         | czternastą
            15 | piętnastego          | piętnastym          | piętnasta          | piętnastej          | piętnastą
            16 | szesnastego          | szesnastym          | szesnasta          | szesnastej          | szesnastą
            17 | siedemnastego        | siedemnastym        | siedemnasta        | siedemnastej        | siedemnastą
            18 | osiemnastego         | osiemnastym         | osiemnasta         | osiemnastej         | osiemnastą
            19 | dziewiętnastego      | dziewiętnastym      | dziewiętnasta      | dziewiętnastej      | dziewiętnastą
            20 | dwudziestego         | dwudziestym         | dwudziesta         | dwudziestej         | dwudziestą
            22 | dwudziestego drugiego | dwudziestym drugim | dwudziesta druga   | dwudziestej drugiej | dwudziestą drugą
            23 | dwudziestego trzeciego | dwudziestym trzecim | dwudziesta trzecia | dwudziestej trzeciej | dwudziestą trzecią
            31 | trzydziestego pierwszego | trzydziestym pierwszym | trzydziesta pierwsza | trzydziestej pierwszej | trzydziestą pierwszą
            """)
    void an_ordinal_has_its_endings(
            int n, String genitive, String locative, String feminine, String oblique, String instrumental) {
        assertThat(Form.values())
                .extracting(form -> Ordinals.say(n, form))
                .containsExactly(genitive, locative, feminine, oblique, instrumental);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | stycznia     | w styczniu
            2  | lutego       | w lutym
            3  | marca        | w marcu
            4  | kwietnia     | w kwietniu
            5  | maja         | w maju
            6  | czerwca      | w czerwcu
            7  | lipca        | w lipcu
            8  | sierpnia     | w sierpniu
            9  | września     | we wrześniu
            10 | października | w październiku
            11 | listopada    | w listopadzie
            12 | grudnia      | w grudniu
            """)
    void a_month_stands_in_the_genitive_of_a_day_and_in_the_locative_alone(int month, String genitive, String in) {
        assertThat(Calendar.dayAndMonth(LocalDate.of(2026, month, 1))).isEqualTo("pierwszego " + genitive);
        assertThat(Calendar.inMonth(YearMonth.of(2026, month)))
                .isEqualTo(in + " dwa tysiące dwudziestego szóstego roku");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1900 | tysiąc dziewięćsetnego
            1901 | tysiąc dziewięćset pierwszego
            1945 | tysiąc dziewięćset czterdziestego piątego
            1990 | tysiąc dziewięćset dziewięćdziesiątego
            1999 | tysiąc dziewięćset dziewięćdziesiątego dziewiątego
            2000 | dwutysięcznego
            2001 | dwa tysiące pierwszego
            2009 | dwa tysiące dziewiątego
            2010 | dwa tysiące dziesiątego
            2012 | dwa tysiące dwunastego
            2020 | dwa tysiące dwudziestego
            2026 | dwa tysiące dwudziestego szóstego
            2042 | dwa tysiące czterdziestego drugiego
            2099 | dwa tysiące dziewięćdziesiątego dziewiątego
            2100 | dwa tysiące setnego
            3000 | trzytysięcznego
            """)
    void of_a_year_only_the_last_words_are_ordinals(int year, String spoken) {
        assertThat(Calendar.ofYear(year)).isEqualTo(spoken + " roku");
    }

    /** Every day of two hundred years, leap days among them, is said, and no two alike. */
    @Test
    void no_two_days_sound_alike() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        long days = first.until(LocalDate.of(2101, 1, 1), ChronoUnit.DAYS);
        assertThat(IntStream.range(0, (int) days)
                        .mapToObj(first::plusDays)
                        .map(Calendar::date)
                        .distinct())
                .hasSize((int) days)
                .allMatch(spoken -> spoken.matches("[\\p{L} ]+"))
                .contains(
                        "dwudziestego dziewiątego lutego dwutysięcznego roku",
                        "dwudziestego dziewiątego lutego dwa tysiące dwudziestego ósmego roku");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONDAY    | w poniedziałek | od poniedziałku do niedzieli
            TUESDAY   | we wtorek      | od wtorku do niedzieli
            WEDNESDAY | w środę        | od środy do niedzieli
            THURSDAY  | w czwartek     | od czwartku do niedzieli
            FRIDAY    | w piątek       | od piątku do niedzieli
            SATURDAY  | w sobotę       | od soboty do niedzieli
            SUNDAY    | w niedzielę    | od niedzieli do niedzieli
            """)
    void a_day_of_the_week_has_its_preposition(DayOfWeek day, String on, String fromTo) {
        assertThat(Calendar.on(day)).isEqualTo(on);
        assertThat(Calendar.fromTo(day, DayOfWeek.SUNDAY)).isEqualTo(fromTo);
    }

    @Test
    void there_is_no_zeroth_and_no_ten_thousandth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ordinals.say(0, Form.GENITIVE))
                .withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> Ordinals.say(10_000, Form.GENITIVE));
    }
}
