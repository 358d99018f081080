package pl.hejnal.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5545, 3.1: no line is longer than 75 octets, and what was folded is the same again when it is unfolded. */
class LinesAreFoldedTest {

    @Test
    void a_line_of_75_octets_stays_and_one_more_goes_on_after_a_blank() {
        String whole = "x".repeat(75 - "SUMMARY:".length());
        assertThat(folded(whole)).isEqualTo("SUMMARY:" + whole + "\r\n");
        assertThat(folded(whole + "y")).isEqualTo("SUMMARY:" + whole + "\r\n y\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ó", "łąść", "a😀", "ż ", "→"})
    void no_letter_is_cut_in_two(String letters) {
        String value = letters.repeat(60).strip();
        String folded = folded(value);
        byte[] octets = folded.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(folded);
        assertThat(Arrays.stream(folded.split("\r\n")).mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 75)
                .hasSizeGreaterThan(1);
        assertThat(folded.split("\r\n")).allSatisfy(line -> assertThat(line).doesNotContain("\uFFFD"));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + value + "\r\n");
    }

    @Test
    void a_long_text_is_folded_more_than_once_with_a_blank_before_each_part() {
        assertThat(folded("x".repeat(300)).split("\r\n"))
                .hasSize(5)
                .satisfies(lines ->
                        assertThat(Arrays.asList(lines).subList(1, 5)).allMatch(line -> line.startsWith(" x")));
    }

    @Test
    void what_would_end_a_value_or_a_line_is_escaped() {
        assertThat(CalendarText.escaped("a;b,c\\d\ne\r\nf")).isEqualTo("a\\;b\\,c\\\\d\\ne\\nf");
    }

    private static String folded(String value) {
        return new CalendarText().line("SUMMARY", value).toString();
    }
}
