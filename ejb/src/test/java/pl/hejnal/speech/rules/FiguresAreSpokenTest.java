package pl.hejnal.speech.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.hejnal.kernel.CallerNumber;

/** Figures inside a sentence, the same in both languages. */
class FiguresAreSpokenTest {

    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final RulesOfSpeech polish = new PolishSpeech();
    private final RulesOfSpeech english = new EnglishSpeech();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | DAYS    | w ciągu jednego dnia         | within one day
            7  | DAYS    | w ciągu siedmiu dni          | within seven days
            30 | DAYS    | w ciągu trzydziestu dni      | within thirty days
            1  | MONTHS  | w ciągu jednego miesiąca     | within one month
            2  | MONTHS  | w ciągu dwóch miesięcy       | within two months
            3  | WEEKS   | w ciągu trzech tygodni       | within three weeks
            48 | HOURS   | w ciągu czterdziestu ośmiu godzin | within forty-eight hours
            5  | YEARS   | w ciągu pięciu lat           | within five years
            15 | MINUTES | w ciągu piętnastu minut      | within fifteen minutes
            """)
    void a_deadline_is_a_span(long count, ChronoUnit unit, String inPolish, String inEnglish) {
        assertThat(polish.within(count, unit)).isEqualTo(inPolish);
        assertThat(english.within(count, unit)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24 | dziś                                    | today
            2026-11-25 | jutro                                   | tomorrow
            2026-11-26 | w czwartek                              | on Thursday
            2026-11-30 | w poniedziałek                          | on Monday
            2026-12-01 | we wtorek, pierwszego grudnia           | on Tuesday, the first of December
            2027-01-04 | w poniedziałek, czwartego stycznia      | on Monday, the fourth of January
            2026-11-23 | w poniedziałek, dwudziestego trzeciego listopada | on Monday, the twenty-third of November
            """)
    void a_day_ahead_is_named_as_people_name_it(LocalDate day, String inPolish, String inEnglish) {
        assertThat(polish.dayAhead(day, TODAY)).isEqualTo(inPolish);
        assertThat(english.dayAhead(day, TODAY)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | przed Państwem nie ma nikogo                 | there is nobody ahead of you
            1  | przed Państwem jest jedna osoba              | there is one person ahead of you
            2  | przed Państwem są dwie osoby                 | there are two people ahead of you
            5  | przed Państwem jest pięć osób                | there are five people ahead of you
            12 | przed Państwem jest dwanaście osób           | there are twelve people ahead of you
            22 | przed Państwem są dwadzieścia dwie osoby     | there are twenty-two people ahead of you
            """)
    void a_place_in_the_queue_says_nothing_of_who_calls(int people, String inPolish, String inEnglish) {
        assertThat(polish.ahead(people)).isEqualTo(inPolish);
        assertThat(english.ahead(people)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            126165555     | jeden dwa, sześć jeden sześć, pięć pięć, pięć pięć | one two, six one six, five five, five five
            +4915123456   | cztery dziewięć jeden, pięć jeden dwa, trzy cztery pięć, sześć | four nine one, five one two, three four five, six
            anonymous     | numer zastrzeżony                                | a withheld number
            """)
    void a_telephone_number_is_said_in_groups(String number, String inPolish, String inEnglish) {
        assertThat(polish.phone(CallerNumber.of(number))).isEqualTo(inPolish);
        assertThat(english.phone(CallerNumber.of(number))).isEqualTo(inEnglish);
    }

    @Test
    void hours_days_and_amounts_have_their_words() {
        assertThat(polish.weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) + " "
                        + polish.hours(LocalTime.of(7, 40), LocalTime.of(15, 30)))
                .isEqualTo("od poniedziałku do piątku od siódmej czterdzieści do piętnastej trzydzieści");
        assertThat(english.weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) + " "
                        + english.hours(LocalTime.of(7, 40), LocalTime.of(15, 30)))
                .isEqualTo("from Monday to Friday from seven forty in the morning to three thirty in the afternoon");
        assertThat(polish.weekdays(DayOfWeek.TUESDAY, DayOfWeek.TUESDAY)).isEqualTo("we wtorek");
        assertThat(english.weekdays(DayOfWeek.TUESDAY, DayOfWeek.TUESDAY)).isEqualTo("on Tuesday");
        assertThat(polish.at(LocalTime.NOON)).isEqualTo("o godzinie dwunastej");
        assertThat(english.at(LocalTime.NOON)).isEqualTo("at noon");
        assertThat(polish.money(new BigDecimal("17"))).isEqualTo("siedemnaście złotych");
        assertThat(english.money(new BigDecimal("17"))).isEqualTo("seventeen zlotys");
        assertThat(polish.month(YearMonth.of(2026, 11)))
                .isEqualTo("w listopadzie dwa tysiące dwudziestego szóstego roku");
        assertThat(english.month(YearMonth.of(2026, 11))).isEqualTo("in November twenty twenty-six");
        assertThat(polish.number(1000)).isEqualTo("tysiąc");
        assertThat(english.number(1000)).isEqualTo("one thousand");
    }

    @ParameterizedTest
    @EnumSource(
            value = ChronoUnit.class,
            names = {"NANOS", "HALF_DAYS", "CENTURIES", "FOREVER"})
    void units_that_nobody_counts_in_are_refused_in_polish(ChronoUnit unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> polish.lasting(2, unit))
                .withMessageContaining(unit.toString());
    }
}
