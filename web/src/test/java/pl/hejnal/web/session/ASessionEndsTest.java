package pl.hejnal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.Settings;

/** With what config/hejnal.properties says: after 30 minutes without a person, and after 12 hours whoever is there. */
class ASessionEndsTest {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Map<String, Object> kept = new HashMap<>();
    private final HttpSession session = session();
    private final SessionTimes times = new SessionTimes();
    private Instant now = Instant.parse("2026-11-30T06:00:00Z");

    @BeforeEach
    void somebodySignsIn() {
        times.settings = new Settings();
        times.clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        times.begin(session);
    }

    @Test
    void when_nobody_has_been_at_the_screen_for_half_an_hour() {
        later(IDLE.minus(A_MOMENT));
        assertThat(isOverAt(aPage())).isFalse();
        later(IDLE.minus(A_MOMENT));
        assertThat(isOverAt(aPage())).as("half an hour counts anew").isFalse();
        later(IDLE);
        assertThat(isOverAt(aPage())).isTrue();
    }

    @Test
    void although_the_page_goes_on_asking_by_itself() {
        for (int minute = 1; minute < IDLE.toMinutes(); minute++) {
            later(Duration.ofMinutes(1));
            assertThat(isOverAt(request("/desk.xhtml", "Faces-Request", "partial/ajax")))
                    .isFalse();
            assertThat(isOverAt(request("/jakarta.faces.push/desk", "Upgrade", "websocket")))
                    .isFalse();
        }
        later(Duration.ofMinutes(1));
        assertThat(isOverAt(aPage())).isTrue();
    }

    @Test
    void after_twelve_hours_although_somebody_works_all_the_time() {
        for (Duration worked = IDLE.dividedBy(2);
                worked.compareTo(LONGEST) < 0;
                worked = worked.plus(IDLE.dividedBy(2))) {
            later(IDLE.dividedBy(2));
            assertThat(isOverAt(aPage())).as("after %s", worked).isFalse();
        }
        assertThat(times.left(session)).isEqualTo(IDLE.dividedBy(2));
        later(IDLE.dividedBy(2));
        assertThat(isOverAt(aPage())).isTrue();
    }

    @Test
    void a_screen_that_was_left_as_a_board_waits_for_nobody_but_ends_with_the_day() {
        times.leaveAsBoard(session);
        later(IDLE.multipliedBy(2));
        assertThat(isOverAt(request("/jakarta.faces.push/wallboard", "Upgrade", "websocket")))
                .isFalse();
        assertThat(times.idle(session)).isEqualTo(LONGEST);
        later(LONGEST);
        assertThat(isOverAt(aPage())).isTrue();
    }

    @Test
    void it_may_show_the_board_and_do_nothing_else() {
        assertThat(UnattendedBoard.mayAsk(request("/reports/wallboard.xhtml", "", "")))
                .isTrue();
        assertThat(UnattendedBoard.mayAsk(request("/jakarta.faces.push/wallboard", "", "")))
                .isTrue();
        assertThat(UnattendedBoard.mayAsk(aPage())).isFalse();
        assertThat(UnattendedBoard.mayAsk(request("/reports/today.xhtml", "", "")))
                .isFalse();
        assertThat(UnattendedBoard.mayAsk(request("/account/password.xhtml", "", "")))
                .isFalse();
    }

    @Test
    void who_signs_in_there_again_is_somebody_at_a_screen() {
        times.leaveAsBoard(session);
        times.begin(session);
        later(IDLE);
        assertThat(isOverAt(aPage())).isTrue();
    }

    private void later(Duration by) {
        now = now.plus(by);
    }

    private boolean isOverAt(HttpServletRequest request) {
        return times.isOver(session, request);
    }

    private static HttpServletRequest aPage() {
        return request("/tickets/list.xhtml", "", "");
    }

    private static HttpServletRequest request(String path, String header, String value) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ASessionEndsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getServletPath" -> path;
                    case "getHeader" -> header.equals(arguments[0]) ? value : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private HttpSession session() {
        return (HttpSession) Proxy.newProxyInstance(
                ASessionEndsTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> kept.get((String) arguments[0]);
                    case "setAttribute" -> {
                        kept.put((String) arguments[0], arguments[1]);
                        yield null;
                    }
                    case "removeAttribute" -> kept.remove((String) arguments[0]);
                    case "setMaxInactiveInterval" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
