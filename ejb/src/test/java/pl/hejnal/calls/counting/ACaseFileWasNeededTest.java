package pl.hejnal.calls.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.CountedAs;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Figures;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.repeats.ContactsInMemory;
import pl.hejnal.calls.repeats.OfficeKey;
import pl.hejnal.calls.repeats.RepeatFollowing;
import pl.hejnal.calls.unserved.UnservedFollowing;
import pl.hejnal.calls.unserved.UnservedInMemory;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.TicketRecategorised;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketCategory;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;
import pl.hejnal.tickets.domain.WrapUpReason;

/** The calls of a ticket count for the department whose case file was needed, whichever comes first, end or reason. */
class ACaseFileWasNeededTest {

    private static final Login ANNA = new Login("anna");

    private static final TicketNumber TICKET = new TicketNumber(2026, 7);
    /** Half past midnight in the office. */
    private static final Instant ARRIVED = Instant.parse("2026-11-22T23:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final WrapUp KM = WrapUp.of(WrapUpReason.NEEDS_CASE_FILE, new DepartmentSymbol("KM"));
    private static final WrapUp SA = WrapUp.of(WrapUpReason.NEEDS_CASE_FILE, new DepartmentSymbol("SA"));

    private final Map<String, Long> sums = new HashMap<>();
    private final PhoneCall call =
            new PhoneCall(new LinkedId("1.1"), TICKET, "126165555", CallerNumber.WITHHELD, Language.PL, ARRIVED);
    private WrapUp said = WrapUp.NOTHING;
    private final TicketCounting counting = new TicketCounting();

    private final Figures figures = new Figures() {
        @Override
        public void add(List<Contribution> changes, List<CountedAs> calls) {
            changes.forEach(change -> keep(change));
        }

        @Override
        public int addUp(int most) {
            throw new UnsupportedOperationException("nothing is read here");
        }
    };

    private final FigureMoving moving = Injected.with(
            new FigureMoving(),
            figures,
            Injected.with(new RepeatFollowing(), new ContactsInMemory(), new OfficeKey("0123456789abcdef")));

    private final CallCounting calls = Injected.with(
            new CallCounting(),
            moving,
            Injected.with(new UnservedFollowing(), new UnservedInMemory()),
            new PhoneTicketDesk() {
                @Override
                public TicketCategory category(TicketNumber number) {
                    return about(said);
                }
            });

    {
        counting.calls = calls();
        counting.figures = moving;
    }

    private void keep(Contribution change) {
        assertThat(change.key().quarter().atZone(OfficeZone.ZONE).toLocalDate()).isEqualTo(DAY);
        change.key().values().getOrDefault(Dimension.CASE_FILE_OF, List.of()).forEach(department -> {
            sums.merge(department + " calls", change.counts().getOrDefault("ANSWERED", 0L), Long::sum);
            sums.merge(department + " talk", change.counts().getOrDefault("TALK_MS", 0L), Long::sum);
        });
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
        say(WrapUp.of(WrapUpReason.SYSTEM_DOWN, new DepartmentSymbol("KM")));
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
        call.answer(ANNA, ARRIVED.plusSeconds(5));
        call.endTalk(ANNA, Duration.ofSeconds(90), ARRIVED.plusSeconds(95));
    }

    private void end() {
        calls.change(call, over -> over.hangUp(16, ARRIVED.plusSeconds(96)));
    }

    private void say(WrapUp reason) {
        TicketRecategorised event = new TicketRecategorised(TICKET, about(said), about(reason));
        said = reason;
        counting.recategorised(event);
    }

    private static TicketCategory about(WrapUp reason) {
        return new TicketCategory(Matter.UNKNOWN, reason);
    }

    private PhoneCalls calls() {
        return (PhoneCalls) java.lang.reflect.Proxy.newProxyInstance(
                PhoneCalls.class.getClassLoader(),
                new Class<?>[] {PhoneCalls.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "ofTicket" -> List.of(call);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void a_call_that_ends_while_its_ticket_changes_counts_once() {
        talk();
        calls.change(call, over -> {
            over.hangUp(16, ARRIVED.plusSeconds(96));
            say(KM);
        });
        assertThat(sums).containsEntry("KM calls", 1L).containsEntry("KM talk", 90_000L);
    }
}
