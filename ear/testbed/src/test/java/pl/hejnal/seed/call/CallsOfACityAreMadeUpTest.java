package pl.hejnal.seed.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.calls.domain.steps.StepKind;
import pl.hejnal.seed.domain.OfficeTimes;
import pl.hejnal.seed.domain.SeedRequest;
import pl.hejnal.tickets.domain.Resolution;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Thirty thousand calls, made once and changed by nobody.
class CallsOfACityAreMadeUpTest {

    private final List<SeededContact> contacts = CallFixture.all(CallFixture.AUTUMN);
    private final List<SeededCall> calls =
            contacts.stream().flatMap(contact -> contact.calls().stream()).toList();

    @Test
    void each_is_over_and_each_outcome_there_is_has_some() {
        assertThat(contacts).hasSize(30_000);
        assertThat(calls).extracting(seeded -> seeded.call().state()).containsOnly(CallState.ENDED);
        assertThat(calls.stream().map(seeded -> seeded.call().outcome()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Outcome.IN_PROGRESS)));
    }

    @Test
    void they_wait_ring_talk_are_held_and_sent_on_and_press_wrong_keys() {
        assertThat(calls.stream()
                        .flatMap(seeded -> seeded.call().segments().stream())
                        .map(Segment::kind)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(SegmentKind.values());
        assertThat(calls.stream()
                        .flatMap(seeded -> seeded.steps().stream())
                        .map(recorded -> recorded.step().kind())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(StepKind.FROM_JOURNAL, StepKind.CORRECTED)));
    }

    /** What goes on in a call that is over would be counted wrongly for ever. */
    @Test
    void nothing_goes_on_in_them_and_nothing_lasts_longer_than_a_call_can() {
        assertThat(calls.stream().flatMap(seeded -> seeded.call().segments().stream()))
                .allSatisfy(segment -> assertThat(segment.length())
                        .hasValueSatisfying(
                                length -> assertThat(Segment.isPossible(length)).isTrue()));
    }

    @Test
    void identities_and_numbers_of_tickets_are_given_once_and_in_their_order() {
        Set<String> identities = new HashSet<>();
        assertThat(calls).allMatch(seeded -> identities.add(seeded.call().id().value()));
        assertThat(contacts)
                .extracting(contact -> contact.ticket().number().sequence())
                .containsExactlyElementsOf(
                        IntStream.range(0, 30_000).mapToObj(n -> 501L + n).toList());
        assertThat(contacts)
                .extracting(contact -> contact.first().call().arrivedAt())
                .isSorted();
    }

    @Test
    void nobody_talks_with_a_clerk_when_the_office_is_closed_but_whom_it_calls_back() {
        OfficeTimes times = new OfficeTimes(day -> false);
        assertThat(calls.stream()
                        .map(SeededCall::call)
                        .filter(call ->
                                call.callbackId().isEmpty() && call.answeredAt().isPresent()))
                .isNotEmpty()
                .allMatch(call -> times.isOpen(call.arrivedAt()));
    }

    @Test
    void most_who_wait_are_answered_in_time_and_a_few_give_up_at_once() {
        List<PhoneCall> offered = calls.stream()
                .map(SeededCall::call)
                .filter(call -> call.queuedAt().isPresent())
                .toList();
        assertThat(waited(offered, Outcome.ANSWERED, 20)).isBetween(offered.size() / 2L, offered.size() * 9L / 10);
        assertThat(waited(offered, Outcome.ABANDONED_WAITING, 5)).isBetween(1L, offered.size() / 20L);
    }

    private static long waited(List<PhoneCall> all, Outcome outcome, int atMostSeconds) {
        return all.stream()
                .filter(call -> call.outcome() == outcome)
                .filter(call -> call.waited()
                        .filter(wait -> wait.compareTo(Duration.ofSeconds(atMostSeconds)) <= 0)
                        .isPresent())
                .count();
    }

    @Test
    void a_callback_comes_within_the_time_for_which_its_quarter_is_kept_open() {
        assertThat(contacts.stream().filter(contact -> contact.callback().isPresent()))
                .isNotEmpty()
                .allSatisfy(contact -> {
                    PhoneCall last = contact.calls().getLast().call();
                    assertThat(Duration.between(contact.first().call().arrivedAt(), last.arrivedAt()))
                            .isLessThan(CallScript.CALLBACK_WITHIN);
                    assertThat(contact.first().call().outcome()).isEqualTo(Outcome.CALLBACK);
                });
    }

    @Test
    void some_call_again_within_a_week_and_a_few_hide_their_number() {
        Map<String, Long> byNumber = contacts.stream()
                .map(contact -> contact.first().call().caller().e164())
                .collect(Collectors.groupingBy(number -> number, Collectors.counting()));
        assertThat(byNumber.get("")).isBetween(300L, 1_800L);
        long again = byNumber.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty() && one.getValue() > 1)
                .count();
        assertThat(again).isBetween(1_500L, 8_000L);
        assertThat(contacts.stream().map(contact -> contact.first().call().caller()))
                .allMatch(caller -> caller.isWithheld() || caller.identifies());
    }

    @Test
    void tickets_are_closed_by_the_telephone_clerks_and_departments_and_some_wait() {
        assertThat(contacts.stream()
                        .flatMap(contact -> contact.ticket().end().stream())
                        .map(SeededTicket.End::resolution)
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Resolution.values())
                        .filter(resolution -> resolution != Resolution.JOINED)
                        .collect(Collectors.toSet()));
        assertThat(contacts.stream().filter(contact -> contact.ticket().end().isEmpty()))
                .hasSizeBetween(5, 3_000);
        assertThat(contacts.stream().flatMap(contact -> contact.ticket().end().stream()))
                .allMatch(end -> end.at().isBefore(CallFixture.AUTUMN.end()));
    }

    @Test
    void each_counts_once_by_the_offices_own_formulas() {
        assertThat(contacts)
                .allSatisfy(contact -> assertThat(contact.calls())
                        .allSatisfy(seeded -> assertThat(Contribution.of(
                                                seeded.call(), contact.ticket().category())
                                        .getFirst()
                                        .counts())
                                .containsEntry("CALLS", 1L)));
    }

    /** Several at once make them, in whatever order. */
    @Test
    void the_same_seed_gives_the_same_calls_in_any_order() {
        CallScript again = CallFixture.script(CallFixture.AUTUMN);
        List<Integer> shuffled = IntStream.range(
                        0, CallFixture.volume(CallFixture.AUTUMN).quarters())
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream()
                        .flatMap(quarter -> again.of(quarter).stream())
                        .map(CallsOfACityAreMadeUpTest::told)
                        .collect(Collectors.toSet()))
                .isEqualTo(
                        contacts.stream().map(CallsOfACityAreMadeUpTest::told).collect(Collectors.toSet()));
    }

    @Test
    void another_seed_gives_others() {
        SeedRequest other = new SeedRequest(30_000, CallFixture.AUTUMN.from(), CallFixture.AUTUMN.until(), 2010);
        Set<String> known =
                contacts.stream().map(CallsOfACityAreMadeUpTest::told).collect(Collectors.toSet());
        assertThat(CallFixture.all(other)).noneMatch(contact -> known.contains(told(contact)));
    }

    private static String told(SeededContact contact) {
        return contact.ticket()
                + contact.calls().stream()
                        .map(seeded -> seeded.call().id() + " "
                                + seeded.call().caller().e164() + " "
                                + seeded.call().language() + seeded.call().facts()
                                + seeded.call().surveyMark()
                                + seeded.steps() + seeded.places() + seeded.turn())
                        .collect(Collectors.joining());
    }
}
