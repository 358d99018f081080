package pl.hejnal.tickets.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Histogram;

class TicketCountTest {

    @Test
    void the_buckets_of_answers_are_the_steps_of_waits_here_and_in_the_database() throws IOException {
        assertThat(TicketCount.ANSWER_MINUTES).isEqualTo(Histogram.LIMITS);
        try (InputStream file = TicketCount.class.getResourceAsStream("/db/migration/V167__ticket_figures.sql")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                    .contains(Histogram.LIMITS.toString());
        }
    }

    @Test
    void a_bucket_is_known_by_its_name_and_nothing_else_is_one() {
        assertThat(TicketCount.answerMinutes(TicketCount.answer(90))).contains(90);
        assertThat(TicketCount.answerMinutes("CLOSED")).isEmpty();
        assertThat(TicketCount.ofDays())
                .contains("OPENED", "CLOSED", "SETTLED", "REOPENED", "ANSWER@0", "ANSWER@86400")
                .doesNotContain("OPEN");
    }
}
