package pl.hejnal.speech.rules.polish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourOfDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00:00 | północ                              | północy                             | o północy
            00:05 | godzina zero zero pięć              | godziny zero zero pięć              | o godzinie zero zero pięć
            00:30 | godzina zero trzydzieści            | godziny zero trzydzieści            | o godzinie zero trzydzieści
            01:00 | godzina pierwsza                    | godziny pierwszej                   | o godzinie pierwszej
            07:30 | godzina siódma trzydzieści          | godziny siódmej trzydzieści         | o godzinie siódmej trzydzieści
            08:05 | godzina ósma zero pięć              | godziny ósmej zero pięć             | o godzinie ósmej zero pięć
            12:00 | godzina dwunasta                    | godziny dwunastej                   | o godzinie dwunastej
            15:30 | godzina piętnasta trzydzieści       | godziny piętnastej trzydzieści      | o godzinie piętnastej trzydzieści
            20:11 | godzina dwudziesta jedenaście       | godziny dwudziestej jedenaście      | o godzinie dwudziestej jedenaście
            23:59 | godzina dwudziesta trzecia pięćdziesiąt dziewięć | godziny dwudziestej trzeciej pięćdziesiąt dziewięć | o godzinie dwudziestej trzeciej pięćdziesiąt dziewięć
            """)
    void an_hour_is_an_ordinal_and_its_minutes_are_not(LocalTime time, String nominative, String genitive, String at) {
        assertThat(HourOfDay.nominative(time)).isEqualTo(nominative);
        assertThat(HourOfDay.genitive(time)).isEqualTo(genitive);
        assertThat(HourOfDay.at(time)).isEqualTo(at);
    }

    @Test
    void a_span_needs_no_word_for_hour() {
        assertThat(HourOfDay.fromTo(LocalTime.of(7, 40), LocalTime.of(15, 30)))
                .isEqualTo("od siódmej czterdzieści do piętnastej trzydzieści");
        assertThat(HourOfDay.fromTo(LocalTime.of(22, 0), LocalTime.MIDNIGHT))
                .isEqualTo("od dwudziestej drugiej do północy");
    }

    @Test
    void no_two_minutes_of_a_day_sound_alike() {
        assertThat(IntStream.range(0, 24 * 60)
                        .mapToObj(minute -> HourOfDay.at(LocalTime.MIDNIGHT.plusMinutes(minute)))
                        .distinct())
                .hasSize(24 * 60);
    }
}
