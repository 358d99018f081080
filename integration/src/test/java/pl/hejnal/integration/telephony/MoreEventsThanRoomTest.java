package pl.hejnal.integration.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.telephony.PhoneEventFixture.hangUp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.AttendedTransferMade;
import pl.hejnal.calls.PhoneEvent.CallerLeftQueue;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.PhoneEvent.ColleagueRang;

class MoreEventsThanRoomTest {

    /** As version 1 wrote them, its fields between tabs. */
    private static final String BEFORE_AN_UPDATE = """
            QUEUED\t1795468800.1\t2026-11-23T11:00:00.123456Z\toffice\t126165555\t126001122
            RINGS\t1795468800.1\t2026-11-23T11:00:01.123456Z\tanna
            NO_ANSWER\t1795468800.1\t2026-11-23T11:00:20.123456Z\tanna
            ANSWERED\t1795468800.1\t2026-11-23T11:00:30.123456Z\tpiotr
            TALK_ENDED\t1795468800.1\t2026-11-23T11:04:25.123456Z\tpiotr\tPT3M55S
            HOLDS\t1795468800.1\t2026-11-23T11:00:40.123456Z\tpiotr
            RESUMES\t1795468800.1\t2026-11-23T11:00:50.123456Z\tpiotr
            COLLEAGUE_RINGS\t1795468800.3\t2026-11-23T11:01:00.123456Z\tpiotr\tjan
            COLLEAGUE_RANG\t1795468800.3\t2026-11-23T11:01:03.123456Z\tpiotr\tjan\ttrue
            SENT_ON\t1795468800.1\t2026-11-23T11:01:10.123456Z\tpiotr\t102
            PUT_IN_QUEUE\t1795468800.1\t2026-11-23T11:01:10.123456Z\tpiotr\toffice
            JOINED\t1795468800.1\t2026-11-23T11:01:10.123456Z\tpiotr\tjan\t1795468800.3\t
            HUNG_UP\t1795468800.1\t2026-11-23T11:04:26.123456Z\t16
            ABANDONED\t1795468800.2\t2026-11-23T11:00:00.123456Z
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 25})
    void all_come_out_once_and_in_order(int events) throws Exception {
        OrderedEventQueue lane = lane();
        List<PhoneEvent> handed =
                IntStream.range(0, events).mapToObj(PhoneEventFixture::hangUp).toList();
        handed.forEach(lane::hand);
        assertThat(take(lane, events)).isEqualTo(handed);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void one_that_comes_while_the_file_is_read_waits_behind_it() throws Exception {
        OrderedEventQueue lane = lane();
        IntStream.range(0, 8).forEach(i -> lane.hand(hangUp(i)));
        List<PhoneEvent> taken = new ArrayList<>(take(lane, 4));
        lane.hand(hangUp(8));
        taken.addAll(take(lane, 5));
        assertThat(taken)
                .isEqualTo(IntStream.range(0, 9)
                        .mapToObj(PhoneEventFixture::hangUp)
                        .toList());
    }

    @Test
    void those_in_memory_and_in_the_file_survive_a_restart() throws Exception {
        OrderedEventQueue before = lane();
        IntStream.range(0, 9).forEach(i -> before.hand(hangUp(i)));
        assertThat(take(before, 1)).containsExactly(hangUp(0));
        before.putAside();
        assertThat(take(lane(), 8))
                .isEqualTo(IntStream.range(1, 9)
                        .mapToObj(PhoneEventFixture::hangUp)
                        .toList());
    }

    @Test
    void a_line_cut_off_by_a_crash_costs_no_other() throws Exception {
        OrderedEventQueue before = lane();
        before.hand(hangUp(1));
        before.putAside();
        Path file = directory.resolve("lane.events");
        Files.writeString(file, "HUNG_UP\t17954\n", StandardOpenOption.APPEND);
        Files.writeString(file, SpilledEvent.write(hangUp(2)) + "\n", StandardOpenOption.APPEND);
        assertThat(take(lane(), 2)).containsExactly(hangUp(1), hangUp(2));
    }

    @Test
    void every_kind_of_event_is_read_as_it_was_written() {
        for (PhoneEvent event : PhoneEventFixture.oneOfEach()) {
            assertThat(SpilledEvent.read(SpilledEvent.write(event))).isEqualTo(event);
        }
    }

    /** Files that wait over an update bear it, so it does not change with the types of an event's parts. */
    @Test
    void a_clerk_is_written_by_their_login_alone() {
        Map<Class<?>, String> lines = Map.of(
                ClerkRang.class,
                "{\"event\":\"ClerkRang\",\"call\":\"1795468800.1\",\"login\":\"anna\",\"at\":\"2026-11-23T11:00:01.123456Z\"}",
                ColleagueRang.class,
                "{\"event\":\"ColleagueRang\",\"call\":\"1795468800.3\",\"by\":\"piotr\",\"login\":\"jan\","
                        + "\"at\":\"2026-11-23T11:01:00.123456Z\"}",
                AttendedTransferMade.class,
                "{\"event\":\"AttendedTransferMade\",\"call\":\"1795468800.1\",\"by\":\"piotr\",\"otherClerk\":\"jan\","
                        + "\"other\":\"1795468800.3\",\"at\":\"2026-11-23T11:01:10.123456Z\"}");
        assertThat(PhoneEventFixture.oneOfEach())
                .filteredOn(event -> lines.containsKey(event.getClass()))
                .hasSize(lines.size())
                .allSatisfy(event -> assertThat(SpilledEvent.write(event)).isEqualTo(lines.get(event.getClass())));
    }

    @Test
    void what_was_written_before_an_update_is_still_read() {
        assertThat(BEFORE_AN_UPDATE.lines().map(SpilledEvent::read).toList())
                .containsExactlyElementsOf(PhoneEventFixture.oneOfEach().stream()
                        .filter(event -> !(event instanceof CallerLeftQueue))
                        .toList());
    }

    private OrderedEventQueue lane() throws IOException {
        return new OrderedEventQueue(3, directory.resolve("lane.events"));
    }

    private static List<PhoneEvent> take(OrderedEventQueue lane, int count) throws InterruptedException {
        List<PhoneEvent> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(lane.take());
        }
        return taken;
    }
}
