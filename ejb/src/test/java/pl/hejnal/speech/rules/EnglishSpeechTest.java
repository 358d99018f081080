package pl.hejnal.speech.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSpeechTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    private final RulesOfSpeech english = new EnglishSpeech();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23 | the twenty-third of November, twenty twenty-six
            2027-01-01 | the first of January, twenty twenty-seven
            2026-10-12 | the twelfth of October, twenty twenty-six
            2026-04-20 | the twentieth of April, twenty twenty-six
            2026-08-30 | the thirtieth of August, twenty twenty-six
            2005-05-31 | the thirty-first of May, two thousand and five
            2000-05-02 | the second of May, two thousand
            1905-05-03 | the third of May, nineteen oh five
            1900-05-15 | the fifteenth of May, nineteen hundred
            2110-05-21 | the twenty-first of May, twenty-one ten
            -0001-05-01 | the first of May, -1
            """)
    void a_date_is_an_ordinal_and_a_year_in_pairs(LocalDate day, String spoken) {
        assertThat(english.date(day)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -PT3M    | a moment ago
            PT59S    | a moment ago
            PT1M59S  | one minute ago
            PT2M     | two minutes ago
            PT59M    | fifty-nine minutes ago
            PT1H     | one hour ago
            PT2H59M  | two hours ago
            PT3H     | today at eight fifteen in the morning
            PT11H15M | today at midnight
            PT24H    | yesterday at eleven fifteen in the morning
            PT36H    | two days ago
            P7D      | the sixteenth of November, twenty twenty-six
            """)
    void an_age_is_rounded(Duration age, String spoken) {
        assertThat(english.age(NOW.minus(age), NOW)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT0S   | one minute
            PT61S  | two minutes
            PT2H   | one hundred and twenty minutes
            PT2H1S | three hours
            """)
    void a_wait_is_rounded_up(Duration wait, String spoken) {
        assertThat(english.waiting(wait)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KM-I.5410.77.2026       | K M, dash Roman one, dot five thousand four hundred and ten, dot seventy-seven, dot two thousand and twenty-six
            ŁA-II.1000.9.2026.ŚŻ    | L eh, dash Roman two, dot one thousand, dot nine, dot two thousand and twenty-six, dot S Z
            OR-05.0057-2642/IX/09   | O R, dash zero five, dot zero zero fifty-seven, dash two thousand six hundred and forty-two, slash Roman nine, slash zero nine
            """)
    void a_case_sign_is_said_piece_by_piece(String sign, String spoken) {
        assertThat(english.sign(sign)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            123456786 | one two three, four five six, seven eight six
            0090      | zero zero nine, zero
            5         | five
            """)
    void digits_are_said_one_by_one_in_groups_of_three(String digits, String spoken) {
        assertThat(english.digits(digits)).isEqualTo(spoken);
    }
}
