package pl.hejnal.web.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.reports.HourRow;
import pl.hejnal.reports.wallboard.Wallboard;
import pl.hejnal.reports.wallboard.domain.ClerkLight;
import pl.hejnal.reports.wallboard.domain.ClerkState;
import pl.hejnal.reports.wallboard.domain.QueueRow;
import pl.hejnal.reports.wallboard.domain.ServiceLevel;
import pl.hejnal.reports.wallboard.domain.WaitingCallers;

class ABoardIsSentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:10:00Z");

    @Test
    void numbers_and_codes_leave_but_no_login_and_nothing_that_is_not_known() {
        Wallboard board = new Wallboard(
                new WaitingCallers(1, Optional.of(NOW)),
                NOW,
                new ServiceLevel(0, 0),
                new ServiceLevel(4, 3),
                3,
                1,
                Map.of(ClerkState.READY, 1),
                List.of(new HourRow(10, 4, 3, 1, 9)),
                List.of(new QueueRow(
                        "office",
                        new WaitingCallers(0, Optional.empty()),
                        Map.of(ClerkState.READY, 1),
                        new ServiceLevel(0, 0),
                        new ServiceLevel(4, 3))),
                List.of(new ClerkLight(new Login("anna"), "AK", ClerkState.READY, Optional.of(NOW))));

        Map<String, Object> sent = BoardMessage.of(board, NOW);

        assertThat(sent)
                .containsEntry("today", 75)
                .containsEntry("offered", 4L)
                .doesNotContainKey("lately")
                .containsEntry("hours", List.of(List.of(10L, 4L, 3L, 1L)))
                .containsEntry("clerks", List.of(Map.of("label", "AK", "state", "READY", "since", NOW.toEpochMilli())));
        assertThat(sent.get("queues").toString())
                .startsWith("[{queue=office, waiting=0, today=75, states={READY=1, RINGING=0,");
        assertThat(sent.toString()).as("a login").doesNotContain("anna");
    }
}
