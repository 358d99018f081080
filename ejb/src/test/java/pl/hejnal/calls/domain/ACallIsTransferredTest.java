package pl.hejnal.calls.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.Counted;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.identity.domain.Login;

/** A caller waits from 5 on and talks with anna from 10 on; the call ends at 100. */
class ACallIsTransferredTest {

    private static final Login ANNA = new Login("anna");
    private static final Login JAN = new Login("jan");
    private static final Login PIOTR = new Login("piotr");

    private static final int NORMAL = 16;

    private final PhoneCall call = anyCall();

    /** What happens from then on, and how many seconds of talk each has in the end. */
    static Stream<Arguments> ways() {
        return Stream.of(
                way("anna alone, to the end", "anna=90", c -> {}),
                way("anna alone, who ends it", "anna=40", c -> c.endTalk(ANNA, Duration.ofSeconds(40), after(50))),
                way("sent on to jan, who answers", "anna=20 jan=60", c -> {
                    c.transfer(ANNA, "102", after(30));
                    c.endTalk(ANNA, Duration.ofSeconds(19), after(30));
                    c.ring(JAN, after(31));
                    c.answer(JAN, after(40));
                }),
                way("sent on to jan, who does not answer", "anna=20", c -> {
                    c.transfer(ANNA, "102", after(30));
                    c.ring(JAN, after(31));
                    c.stopRinging(JAN, after(51));
                }),
                way("the PBX's word of the transfer is lost", "anna=20 jan=60", c -> {
                    c.endTalk(ANNA, Duration.ofSeconds(20), after(30));
                    c.ring(JAN, after(31));
                    c.answer(JAN, after(40));
                }),
                way("passed on to jan after a word", "anna=20 jan=70", c -> {
                    c.passOn(ANNA, JAN, after(30));
                    c.endTalk(ANNA, Duration.ofSeconds(19), after(30));
                }),
                way("passed on to jan and back", "anna=70 jan=20", c -> {
                    c.passOn(ANNA, JAN, after(30));
                    c.passOn(JAN, ANNA, after(50));
                }),
                way("sent back to the queue, and piotr answers", "anna=20 piotr=10", c -> {
                    c.transfer(ANNA, "800", after(30));
                    c.queue("office", after(31));
                    c.ring(PIOTR, after(80));
                    c.answer(PIOTR, after(90));
                }),
                way("held, and talked with again", "anna=90", c -> {
                    c.hold(ANNA, after(20));
                    c.resume(ANNA, after(40));
                    c.resume(ANNA, after(40));
                }));
    }

    private static Arguments way(String name, String talks, Consumer<PhoneCall> rest) {
        return Arguments.of(name, talks, rest);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void talk_time_belongs_to_who_talked(String name, String talks, Consumer<PhoneCall> rest) {
        begin();
        rest.accept(call);
        call.hangUp(NORMAL, after(100));
        List<String> credited = new ArrayList<>();
        SortedMap<String, Long> talked = Counted.ofClerks(call, Measure.TALK_MS);
        talked.values().removeIf(millis -> millis == 0);
        talked.forEach((login, millis) -> credited.add(login + "=" + millis / 1000));
        assertThat(String.join(" ", credited)).isEqualTo(talks);
        assertThat(Counted.of(call, Measure.TALK_MS))
                .isEqualTo(talked.values().stream().mapToLong(Long::longValue).sum());
        assertThat(call.answeredBy()).contains(ANNA);
        assertThat(call.waited()).as("a later wait is not the first answer's").contains(Duration.ofSeconds(5));
        assertThat(call.segments()).allMatch(part -> part.until().isPresent());
    }

    private void begin() {
        call.queue("office", after(5));
        call.ring(ANNA, after(6));
        call.answer(ANNA, after(10));
    }

    @Test
    void who_has_the_caller_now_is_known_at_each_step() {
        begin();
        call.transfer(ANNA, "102", after(30));
        assertThat(call.state()).isEqualTo(CallState.IN_MENU);
        assertThat(call.clerk()).isEmpty();
        call.ring(JAN, after(31));
        assertThat(call.clerk()).contains(JAN);
        call.answer(JAN, after(40));
        call.endTalk(ANNA, Duration.ofSeconds(20), after(30));
        assertThat(call.state()).as("anna's late end is not jan's").isEqualTo(CallState.TALKING);
        assertThat(call.lastTalker()).contains(JAN);
    }

    @Test
    void a_caller_who_goes_back_to_the_menu_and_waits_again_has_two_waits() {
        call.queue("office", after(5));
        call.giveUp(after(15));
        call.queue("office", after(25));
        call.answer(ANNA, after(30));
        call.hangUp(NORMAL, after(60));
        assertThat(call.segments())
                .filteredOn(part -> part.kind() == SegmentKind.WAITED)
                .extracting(Segment::since, part -> part.until().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(after(5), after(15)),
                        org.assertj.core.groups.Tuple.tuple(after(25), after(30)));
        assertThat(call.waited()).contains(Duration.ofSeconds(15));
    }

    @Test
    void a_hold_ends_with_the_talk_it_interrupts() {
        begin();
        call.hold(ANNA, after(20));
        call.passOn(ANNA, JAN, after(30));
        assertThat(call.segments()).contains(Segment.of(SegmentKind.HELD, "anna", after(20), after(30)));
    }

    /** As when the PBX's journal was quicker than events that were spilled. */
    @Test
    void a_hold_that_is_told_of_after_the_end_lasts_no_longer_for_it() {
        begin();
        call.hangUp(NORMAL, after(100));
        call.hold(ANNA, after(20));
        call.resume(ANNA, after(40));
        call.hold(ANNA, after(50));
        call.passOn(ANNA, JAN, after(60));
        assertThat(Counted.ofClerks(call, Measure.HOLD_MS)).containsEntry("anna", 30_000L);
    }

    /** The lanes keep a call's order; a spilled or repeated event may still come at any time. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void facts_that_are_told_twice_and_out_of_order_credit_the_same(long seed) {
        List<Consumer<PhoneCall>> facts = new ArrayList<>(List.of(
                c -> c.queue("office", after(5)),
                c -> c.ring(ANNA, after(6)),
                c -> c.answer(ANNA, after(10)),
                c -> c.transfer(ANNA, "102", after(30)),
                c -> c.endTalk(ANNA, Duration.ofSeconds(20), after(30)),
                c -> c.ring(JAN, after(31)),
                c -> c.answer(JAN, after(40)),
                c -> c.hangUp(NORMAL, after(100))));
        facts.addAll(List.copyOf(facts));
        Collections.shuffle(facts, new Random(seed));
        facts.forEach(fact -> fact.accept(call));
        assertThat(Counted.ofClerks(call, Measure.HANDLED))
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of("anna", 1L, "jan", 1L));
        assertThat(Counted.ofClerks(call, Measure.TALK_MS))
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of("anna", 20_000L, "jan", 60_000L));
    }

    @Test
    void what_a_correction_moves_in_the_sums_is_the_difference() {
        begin();
        call.hangUp(NORMAL, after(100));
        List<Contribution> before = Counted.call(call);
        call.correct(new CallFacts(
                after(0),
                call.facts().settledAt(),
                call.facts().queue(),
                call.queuedAt(),
                call.answeredAt(),
                call.answeredBy(),
                List.of(
                        Segment.of(SegmentKind.WAITED, "office", after(5), after(10)),
                        Segment.of(SegmentKind.TALKED, "anna", after(10), after(30)),
                        Segment.transfer("anna", "102", after(30)),
                        Segment.of(SegmentKind.TALKED, "jan", after(40), after(100))),
                java.util.Optional.empty(),
                call.endedAt(),
                call.hangupCause()));
        List<Contribution> change = Contribution.change(before, Counted.call(call));
        assertThat(Counted.ofClerks(change, Measure.HANDLED))
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of("anna", 0L, "jan", 1L));
        assertThat(Counted.ofClerks(change, Measure.TALK_MS))
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of("anna", -70_000L, "jan", 60_000L));
    }
}
