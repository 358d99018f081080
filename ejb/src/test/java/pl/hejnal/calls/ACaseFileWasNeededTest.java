package pl.hejnal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.TicketWrappedUp;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;
import pl.hejnal.tickets.domain.WrapUpReason;

/** The calls of a ticket count for the department whose case file was needed, whichever comes first, end or reason. */
class ACaseFileWasNeededTest {

    private static final TicketNumber TICKET = new TicketNumber(2026, 7);
    /** Half past midnight in the office. */
    private static final Instant ARRIVED = Instant.parse("2026-11-22T23:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final WrapUp KM = WrapUp.of(WrapUpReason.NEEDS_CASE_FILE, "KM");
    private static final WrapUp SA = WrapUp.of(WrapUpReason.NEEDS_CASE_FILE, "SA");

    private final Map<String, Long> sums = new HashMap<>();
    private final PhoneCall call =
            new PhoneCall(new LinkedId("1.1"), TICKET, "126165555", CallerNumber.WITHHELD, Language.PL, ARRIVED);
    private WrapUp said = WrapUp.NOTHING;
    private final CaseFileNeedCounting counting = new CaseFileNeedCounting();

    {
        counting.calls = calls();
        counting.needs = (day, department, calls, talk) -> {
            assertThat(day).isEqualTo(DAY);
            sums.merge(department + " calls", (long) calls, Long::sum);
            sums.merge(department + " talk", talk, Long::sum);
        };
        counting.tickets = new PhoneTicketDesk() {
            @Override
            public WrapUp wrapUp(TicketNumber number) {
                return said;
            }
        };
    }

    @Test
    void a_call_that_is_over_counts_when_the_clerk_says_so() {
        talk();
        end();
        say(KM);
        assertThat(sums).containsEntry("KM calls", 1L).containsEntry("KM talk", 90_000L);
    }

    @Test
    void a_call_that_still_lasts_counts_when_it_ends() {
        talk();
        say(KM);
        assertThat(sums).isEmpty();
        end();
        assertThat(sums).containsEntry("KM calls", 1L).containsEntry("KM talk", 90_000L);
    }

    @Test
    void another_department_said_afterwards_takes_the_first_back() {
        talk();
        end();
        say(KM);
        say(SA);
        assertThat(sums)
                .containsEntry("KM calls", 0L)
                .containsEntry("KM talk", 0L)
                .containsEntry("SA talk", 90_000L);
    }

    @Test
    void any_other_reason_counts_nothing() {
        talk();
        say(WrapUp.of(WrapUpReason.SYSTEM_DOWN, "KM"));
        end();
        assertThat(sums).isEmpty();
    }

    @Test
    void a_call_that_nobody_answered_counts_nothing() {
        say(KM);
        end();
        assertThat(sums).isEmpty();
    }

    private void talk() {
        call.queue("office", ARRIVED);
        call.answer("anna", ARRIVED.plusSeconds(5));
        call.endTalk("anna", Duration.ofSeconds(90), ARRIVED.plusSeconds(95));
    }

    private void end() {
        call.hangUp(16, ARRIVED.plusSeconds(96));
        counting.ended(new CallEnded(call.id(), Optional.of("anna")));
    }

    private void say(WrapUp reason) {
        TicketWrappedUp event = new TicketWrappedUp(TICKET, said, reason);
        said = reason;
        counting.wrappedUp(event);
    }

    private PhoneCalls calls() {
        return (PhoneCalls) java.lang.reflect.Proxy.newProxyInstance(
                PhoneCalls.class.getClassLoader(),
                new Class<?>[] {PhoneCalls.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "find" -> Optional.of(call);
                    case "ofTicket" -> List.of(call);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
