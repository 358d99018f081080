package pl.hejnal.reports.wallboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.PhoneReported;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.reports.wallboard.domain.LiveClerks;
import pl.hejnal.reports.wallboard.domain.ServiceLevel;
import pl.hejnal.reports.wallboard.domain.WaitingCallers;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

/** At most once a second, only where something looks different, and nothing at all where nobody looks. */
class BoardsAreToldTest {

    private final SettableClock clock = new SettableClock("2026-11-23T10:10:00Z");
    private final WallboardNews news = new WallboardNews();
    private final Counting report = new Counting();
    private final CountingClerks clerks = new CountingClerks();
    private final Boards boards = new Boards();
    private final WallboardWatch watch = Injected.with(
            new WallboardWatch(), report, clerks, news, new FiredEvents<BoardChanged>(boards::tell), clock);

    @Test
    void nothing_is_asked_as_long_as_no_board_is_open() {
        for (int second = 0; second < 60; second++) {
            somethingHappens();
            second();
        }
        assertThat(report.asked).isZero();
        assertThat(boards.told).isEmpty();
    }

    @Test
    void a_board_that_opens_is_told_at_once() {
        open();
        second();
        assertThat(boards.told).hasSize(1);
    }

    @Test
    void of_many_events_in_a_second_it_is_told_once() {
        open();
        second();
        for (int event = 0; event < 20; event++) {
            report.waiting++;
            somethingHappens();
        }
        second();
        assertThat(boards.told).hasSize(2);
        assertThat(boards.told.getLast().waiting().callers()).isEqualTo(20);
    }

    @Test
    void what_looks_the_same_is_not_told_again() {
        open();
        second();
        somethingHappens();
        second();
        assertThat(report.asked).isEqualTo(2);
        assertThat(boards.told).hasSize(1);
    }

    @Test
    void what_nobody_told_of_is_found_within_some_seconds() {
        open();
        second();
        report.waiting = 3;
        for (int second = 0; second < 5; second++) {
            second();
        }
        assertThat(boards.told).hasSize(2);
    }

    @Test
    void a_quiet_board_has_a_sign_of_life_every_half_minute() {
        open();
        for (int second = 0; second < 61; second++) {
            second();
        }
        assertThat(boards.told).hasSize(3);
    }

    @Test
    void when_the_last_board_is_closed_the_asking_ends() {
        open();
        second();
        boards.open = false;
        news.told(new AudienceChanged());
        second();
        int asked = report.asked;
        somethingHappens();
        second();
        second();
        assertThat(report.asked).isEqualTo(asked);
        open();
        second();
        assertThat(report.asked).isEqualTo(asked + 1);
    }

    @Test
    void a_board_that_went_without_a_word_is_missed_at_the_next_change() {
        open();
        second();
        boards.open = false;
        report.waiting = 1;
        somethingHappens();
        second();
        int asked = report.asked;
        somethingHappens();
        second();
        assertThat(report.asked).isEqualTo(asked);
    }

    @Test
    void a_supervisors_page_is_told_by_the_same_look_and_asks_nothing_for_boards() {
        boards.clerksOpen = true;
        news.told(new AudienceChanged());
        second();
        int asked = report.asked;
        clerks.on = true;
        somethingHappens();
        second();
        assertThat(boards.clerks).extracting(LiveClerks::supervisionOn).containsExactly(false, true);
        assertThat(report.asked).as("asked for boards").isEqualTo(asked);
    }

    @Test
    void where_only_boards_are_open_no_clerk_is_asked_about_again() {
        open();
        second();
        int asked = clerks.asked;
        somethingHappens();
        second();
        assertThat(clerks.asked).isEqualTo(asked);
    }

    private void open() {
        boards.open = true;
        news.told(new AudienceChanged());
    }

    private void somethingHappens() {
        news.told(new PhoneReported(new LinkedId("1764000000.1")));
    }

    private void second() {
        clock.pass(Duration.ofSeconds(1));
        watch.look();
    }

    private static final class Counting extends WallboardReport {

        private int asked;
        private int waiting;

        @Override
        public Wallboard now() {
            asked++;
            ServiceLevel none = new ServiceLevel(0, 0);
            return new Wallboard(
                    new WaitingCallers(waiting, Optional.empty()),
                    Instant.EPOCH,
                    none,
                    none,
                    0,
                    0,
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    private static final class CountingClerks extends LiveClerksReport {

        private int asked;
        private boolean on;

        @Override
        public LiveClerks now() {
            asked++;
            return new LiveClerks(on, List.of());
        }
    }

    /** The pushes' part, which says at once whether anybody is there. */
    private static final class Boards {

        private final List<Wallboard> told = new ArrayList<>();
        private final List<LiveClerks> clerks = new ArrayList<>();
        private boolean open;
        private boolean clerksOpen;

        void tell(BoardChanged change) {
            switch (change) {
                case WallboardChanged board
                when open -> {
                    told.add(board.board());
                    change.reached();
                }
                case LiveClerksChanged all
                when clerksOpen -> {
                    clerks.add(all.clerks());
                    change.reached();
                }
                default -> {
                    // Nobody is there.
                }
            }
        }
    }
}
