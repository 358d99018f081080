package pl.hejnal.reports.wallboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.HourRow;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.wallboard.domain.ClerkLight;
import pl.hejnal.reports.wallboard.domain.ClerkState;
import pl.hejnal.reports.wallboard.domain.LiveCalls;
import pl.hejnal.reports.wallboard.domain.LiveSegment;
import pl.hejnal.reports.wallboard.domain.QueueRow;
import pl.hejnal.reports.wallboard.domain.ServiceLevel;
import pl.hejnal.reports.wallboard.domain.WaitingCallers;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.ClerkTelephones;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.staffing.PresenceView;
import pl.hejnal.staffing.SkillDesk;
import pl.hejnal.staffing.domain.CallQueue;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.testsupport.GivenSettings;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class TheRoomLooksAtTheWallboardTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");
    private static final Login ANNA = new Login("anna");
    private static final Login ZOFIA = new Login("zofia");
    private static final CallQueue VEHICLES = new CallQueue("vehicles", Language.PL);

    private final SettableClock clock = new SettableClock("2026-11-23T10:10:00Z");
    private final List<LiveSegment> live = new ArrayList<>();
    private final List<CallFigures.Row> rows = new ArrayList<>();
    private final List<PresenceView> presences = new ArrayList<>();
    private final List<ClerkSeat> seats = new ArrayList<>();
    private final WallboardReport report = report(Map.of());

    @Test
    void before_anybody_is_there_it_shows_nothing_and_no_share_of_nothing() {
        Wallboard board = report.now();
        assertThat(board.waiting()).isEqualTo(new WaitingCallers(0, Optional.empty()));
        assertThat(board.today().percent()).isEmpty();
        assertThat(board.queues()).isEmpty();
        assertThat(board.clerks()).isEmpty();
        assertThat(report.now()).as("nothing has changed").isEqualTo(board);
    }

    @Test
    void lately_begins_with_the_quarter_of_an_hour_in_which_half_an_hour_ago_lies() {
        row("2026-11-23T09:15:00Z", "office", 10, 0, 0);
        row("2026-11-23T09:30:00Z", "office", 2, 1, 1);
        row("2026-11-23T10:00:00Z", "", 1, 1, 1);
        Wallboard board = report.now();
        assertThat(board.latelySince()).isEqualTo(Instant.parse("2026-11-23T09:30:00Z"));
        assertThat(board.lately()).isEqualTo(new ServiceLevel(3, 2));
        assertThat(board.today()).as("also those of no queue").isEqualTo(new ServiceLevel(13, 2));
        assertThat(board.answered()).isEqualTo(2);
        assertThat(board.hours()).containsExactly(new HourRow(10, 12, 1, 0, 0), new HourRow(11, 1, 1, 0, 0));
    }

    @Test
    void soon_after_midnight_lately_was_yesterday_and_today_has_none_of_it() {
        clock.pass(Duration.ofHours(13));
        row("2026-11-23T22:45:00Z", "office", 4, 4, 4);
        Wallboard board = report.now();
        assertThat(board.lately().offered()).isEqualTo(4);
        assertThat(board.today().offered()).isZero();
        assertThat(board.hours()).isEmpty();
        assertThat(board.queues()).isEmpty();
    }

    @Test
    void a_queue_tells_of_its_own_callers_clerks_and_calls() {
        atWork(ANNA, Presence.PRESENT, VEHICLES, CallQueue.FALLBACK);
        atWork(ZOFIA, Presence.ON_BREAK, CallQueue.FALLBACK);
        live.add(new LiveSegment(SegmentKind.WAITED, "vehicles", MORNING));
        live.add(new LiveSegment(SegmentKind.TALKED, "anna", MORNING));
        row("2026-11-23T10:00:00Z", "vehicles", 2, 1, 1);
        Wallboard board = report.now();
        assertThat(board.states()).isEqualTo(Map.of(ClerkState.TALKING, 1, ClerkState.ON_BREAK, 1));
        assertThat(board.queues())
                .containsExactly(
                        new QueueRow(
                                "office",
                                new WaitingCallers(0, Optional.empty()),
                                Map.of(ClerkState.TALKING, 1, ClerkState.ON_BREAK, 1),
                                new ServiceLevel(0, 0),
                                new ServiceLevel(0, 0)),
                        new QueueRow(
                                "vehicles",
                                new WaitingCallers(1, Optional.of(MORNING)),
                                Map.of(ClerkState.TALKING, 1),
                                new ServiceLevel(2, 1),
                                new ServiceLevel(2, 1)));
    }

    @Test
    void a_clerk_has_initials_and_is_ready_since_they_came_or_since_their_last_call() {
        atWork(ANNA, Presence.PRESENT, VEHICLES);
        assertThat(report.now().clerks())
                .containsExactly(new ClerkLight(ANNA, "AK", ClerkState.READY, Optional.of(MORNING)));
        live.add(new LiveSegment(SegmentKind.TALKED, "anna", clock.instant()));
        report.now();
        clock.pass(Duration.ofMinutes(5));
        live.clear();
        Instant free = clock.instant();
        report.now();
        clock.pass(Duration.ofMinutes(5));
        assertThat(report.now().clerks())
                .containsExactly(new ClerkLight(ANNA, "AK", ClerkState.READY, Optional.of(free)));
    }

    @Test
    void an_office_may_show_whole_names() {
        atWork(ANNA, Presence.PRESENT, VEHICLES);
        assertThat(report(Map.of("hejnal.wallboard.clerks", "names")).now().clerks())
                .extracting(ClerkLight::label)
                .containsExactly("Anna Kowalska");
    }

    private WallboardReport report(Map<String, String> given) {
        return Injected.with(
                new WallboardReport(),
                (LiveCalls) () -> live,
                new Kept(),
                Injected.with(new ClerksAtWork(), new Presences(), (ClerkTelephones) login -> false, new ReadySince()),
                new Skills(),
                new Names(),
                new GivenSettings(given),
                clock);
    }

    private void atWork(Login login, Presence presence, CallQueue... queues) {
        presences.add(new PresenceView(login, presence, MORNING));
        seats.add(new ClerkSeat(login, presence, Set.of(queues), Set.of()));
    }

    private void row(String start, String queue, long offered, long answered, long inTime) {
        rows.add(new CallFigures.Row(
                Instant.parse(start),
                queue,
                Sums.of(Map.of(
                        Measure.OFFERED, offered, Measure.ANSWERED, answered, Measure.ANSWERED_IN_TIME, inTime))));
    }

    private final class Kept implements CallFigures {

        @Override
        public List<Row> rows(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
            assertThat(dimension).isEqualTo(Dimension.QUEUE);
            return rows.stream()
                    .filter(row -> !row.start().isBefore(from) && row.start().isBefore(until))
                    .toList();
        }

        @Override
        public List<Row> rows(
                Dimension dimension, Interval interval, Instant from, Instant until, Collection<String> names) {
            throw new UnsupportedOperationException("quarters of an hour are asked for");
        }

        @Override
        public List<Total> totals(
                Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
            throw new UnsupportedOperationException("lines by time are asked for");
        }
    }

    private final class Presences extends PresenceDesk {

        @Override
        public List<PresenceView> everyone() {
            return presences;
        }
    }

    private final class Skills extends SkillDesk {

        @Override
        public List<ClerkSeat> seats() {
            return seats;
        }
    }

    private static final class Names extends UserDesk {

        @Override
        public Map<Login, String> names() {
            return Map.of(ANNA, "Anna Kowalska", ZOFIA, "Zofia Lis");
        }
    }
}
