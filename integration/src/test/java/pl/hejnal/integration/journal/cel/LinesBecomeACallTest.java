package pl.hejnal.integration.journal.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.journal.cel.JournalFixture.CALL;
import static pl.hejnal.integration.journal.cel.JournalFixture.CLERK;
import static pl.hejnal.integration.journal.cel.JournalFixture.after;
import static pl.hejnal.integration.journal.cel.JournalFixture.arrival;
import static pl.hejnal.integration.journal.cel.JournalFixture.caller;
import static pl.hejnal.integration.journal.cel.JournalFixture.cel;
import static pl.hejnal.integration.journal.cel.JournalFixture.clerk;
import static pl.hejnal.integration.journal.cel.JournalFixture.hangup;
import static pl.hejnal.integration.journal.cel.JournalFixture.over;
import static pl.hejnal.integration.journal.cel.JournalFixture.queueLog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.MenuNotes;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.calls.journal.JournalledCall;
import pl.hejnal.identity.domain.Login;

/** What the lines of the journals say happened to a call. */
class LinesBecomeACallTest extends JournalTold {

    static Stream<Arguments> ways() {
        return Stream.of(
                way("in the menu to the end", List.of(), facts(Optional.empty(), Optional.empty(), "", 20, 16)),
                way(
                        "the dialplan's own menu told the hours",
                        List.of(
                                caller(4, "APP_START", "Playback", "hejnal/fallback-hours"),
                                caller(9, "APP_END", "Playback", "hejnal/fallback-hours")),
                        facts(Optional.of(after(9)), Optional.empty(), "", 20, 16)),
                way(
                        "hung up while the hours were told",
                        List.of(
                                caller(4, "APP_START", "Playback", "hejnal/fallback-hours"),
                                caller(19.95, "APP_END", "Playback", "hejnal/fallback-hours")),
                        facts(Optional.empty(), Optional.empty(), "", 20, 16)),
                way(
                        "gave up waiting while a clerk's telephone rang",
                        List.of(QUEUED, clerk(6, "CHAN_START", "anna"), clerk(20, "HANGUP", "anna")),
                        facts(
                                Optional.empty(),
                                Optional.of(after(5)),
                                "",
                                20,
                                16,
                                waited(20),
                                Segment.of(SegmentKind.RANG, "anna", after(6), after(20)))),
                way(
                        "answered",
                        List.of(
                                QUEUED,
                                clerk(6, "CHAN_START", "piotr"),
                                clerk(8, "ANSWER", "piotr"),
                                clerk(8.1, "BRIDGE_ENTER", "piotr"),
                                caller(8.1, "BRIDGE_ENTER", "Queue", ""),
                                clerk(18.1, "BRIDGE_EXIT", "piotr"),
                                caller(18.1, "BRIDGE_EXIT", "Queue", "")),
                        facts(
                                Optional.empty(),
                                Optional.of(after(5)),
                                "piotr",
                                20,
                                16,
                                waited(8.1),
                                Segment.of(SegmentKind.RANG, "piotr", after(6), after(8)),
                                talked("piotr", 8.1, 18.1))),
                way(
                        "rang in vain, and rang at the next",
                        List.of(
                                QUEUED,
                                clerk(6, "CHAN_START", "anna"),
                                clerk(7, "HANGUP", "anna"),
                                clerk(7, "CHAN_END", "anna"),
                                clerk(7.5, "CHAN_START", "piotr"),
                                clerk(8, "ANSWER", "piotr"),
                                clerk(8.1, "BRIDGE_ENTER", "piotr"),
                                caller(8.1, "BRIDGE_ENTER", "Queue", ""),
                                caller(18.1, "BRIDGE_EXIT", "Queue", "")),
                        facts(
                                Optional.empty(),
                                Optional.of(after(5)),
                                "piotr",
                                20,
                                16,
                                waited(8.1),
                                Segment.of(SegmentKind.RANG, "anna", after(6), after(7)),
                                Segment.of(SegmentKind.RANG, "piotr", after(7.5), after(8)),
                                talked("piotr", 8.1, 18.1))),
                way(
                        "back to the menu, and queued again",
                        List.of(
                                QUEUED,
                                caller(9, "APP_END", "Queue", "office"),
                                caller(12, "APP_START", "Queue", "vehicles,,,,1800")),
                        facts(
                                Optional.empty(),
                                Optional.of(after(5)),
                                "",
                                20,
                                16,
                                waited(9),
                                Segment.of(SegmentKind.WAITED, "vehicles", after(12), after(20)))));
    }

    /** The wait begins when they asked for a person, the queue is what the PBX tells of. */
    @Test
    void who_asked_for_a_person_waited_from_then_on() {
        read(arrival(CALL));
        read(cel(
                1.5,
                "USER_DEFINED",
                CALL,
                CALL,
                "PJSIP/trunk-00000001",
                "601234567",
                "hejnal-menu",
                "CELGenUserEvent",
                "HEJNAL_PERSON",
                ""));
        read(QUEUED);
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told())
                .singleElement()
                .satisfies(call -> assertThat(call.facts())
                        .isEqualTo(facts(
                                Optional.empty(),
                                Optional.of(after(5)),
                                "",
                                20,
                                16,
                                Segment.of(SegmentKind.WAITED, "office", after(1.5), after(20)))));
    }

    /** The other way is the call, and has its own lines. */
    @Test
    void a_second_way_of_an_invite_is_no_call() {
        read(arrival(CALL));
        for (String event : List.of("HANGUP", "CHAN_END", "LINKEDID_END")) {
            read(cel(0.2, event, CALL, CALL, "PJSIP/trunk-00000001", "601234567", "hejnal-merged", "", "", ""));
        }
        assertThat(assembler.ripe(LATER)).isEmpty();
        assertThat(assembler.untold()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void what_happened_is_read_from_channel_events(String name, List<String> way, CallFacts facts) {
        read(arrival(CALL));
        way.forEach(this::read);
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told()).singleElement().satisfies(call -> {
            assertThat(call.id().value()).isEqualTo(CALL);
            assertThat(call.dialled()).isEqualTo("126165555");
            assertThat(call.caller()).isEqualTo("601234567");
            assertThat(call.facts()).isEqualTo(facts);
        });
    }

    @ParameterizedTest
    @CsvSource({"HEJNAL_SETTLED", "HEJNAL_CLOSED", "HEJNAL_NOBODY", "HEJNAL_CALLBACK", "HEJNAL_RETURN_CALL"})
    void what_the_menu_told_or_promised_is_known_from_the_journal_alone(String word) {
        read(arrival(CALL));
        read(caller(8, word, "CELGenUserEvent", word));
        read(caller(9, word, "CELGenUserEvent", word));
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        Optional<java.time.Instant> told = Optional.of(after(8));
        assertThat(told()).singleElement().extracting(JournalledCall::facts).satisfies(facts -> {
            MenuNotes notes = facts.notes();
            switch (word) {
                case "HEJNAL_SETTLED" -> assertThat(facts.settledAt()).isEqualTo(told);
                case "HEJNAL_CLOSED" ->
                    assertThat(notes).isEqualTo(MenuNotes.NONE.turnedAway(QueueExitReason.CLOSED, after(8)));
                case "HEJNAL_NOBODY" ->
                    assertThat(notes).isEqualTo(MenuNotes.NONE.turnedAway(QueueExitReason.NOBODY, after(8)));
                case "HEJNAL_CALLBACK" -> assertThat(notes.callbackAt()).isEqualTo(told);
                default -> assertThat(notes.returnCallAt()).isEqualTo(told);
            }
        });
    }

    @Test
    void a_forwarded_call_keeps_the_number_that_was_dialled_and_a_withheld_caller_stays_so() {
        read(arrival(CALL));
        read(cel(
                        0.1,
                        "HANGUP",
                        CALL,
                        CALL,
                        "PJSIP/trunk-00000001",
                        "",
                        "hejnal-menu",
                        "AGI",
                        "",
                        "{\"hangupcause\":16}")
                .replace("\"126165555\"", "\"126161234\""));
        read(over(20, CALL).replace("\"126165555\"", "\"126161234\"").replace("601234567", ""));
        assertThat(told()).singleElement().satisfies(call -> {
            assertThat(call.dialled()).isEqualTo("126161234");
            assertThat(call.caller()).isEmpty();
        });
    }

    @Test
    void the_queue_log_may_tell_before_cel_does() {
        log(queueLog(5, CALL, "NONE", "ENTERQUEUE", "|601234567|1"));
        assembler.bringTogether(true, LATER);
        read(arrival(CALL));
        read(hangup(30, CALL, 0));
        read(over(30, CALL));
        assertThat(told().getFirst().facts().queue()).contains("office");
    }

    @Test
    void where_cel_notes_no_applications_the_queue_log_tells_of_the_waiting() {
        read(arrival(CALL));
        log(queueLog(5, CALL, "NONE", "ENTERQUEUE", "|601234567|1"));
        read(hangup(30, CALL, 0));
        read(over(30, CALL));
        assertThat(told().getFirst().facts().segments()).singleElement().satisfies(wait -> {
            assertThat(wait.who()).isEqualTo("office");
            assertThat(wait.until()).contains(after(30));
        });
    }

    @Test
    void what_a_clerk_dials_and_what_a_telephone_registers_is_no_residents_call() {
        read(cel(0, "CHAN_START", CLERK, CLERK, "PJSIP/anna-00000001", "anna", "hejnal-clerks", "", "", ""));
        read(hangup(3, CLERK, 21));
        read(over(3, CLERK));
        log(queueLog(3, "MANAGER", "anna", "ADDMEMBER", ""));
        assertThat(told()).isEmpty();
        assertThat(assembler.firstNeeded("cel")).isEmpty();
        assertThat(assembler.firstNeeded("queue_log")).isEmpty();
    }

    private static Arguments way(String name, List<String> lines, CallFacts facts) {
        return Arguments.of(name, lines, facts);
    }

    private static Segment waited(double until) {
        return Segment.of(SegmentKind.WAITED, "office", after(5), after(until));
    }

    private static Segment talked(String login, double since, double until) {
        return Segment.of(SegmentKind.TALKED, login, after(since), after(until));
    }

    /** A call that ends after the given seconds; a clerk who answers does so after 8.1. */
    private static CallFacts facts(
            Optional<Instant> settled,
            Optional<Instant> queued,
            String clerk,
            double end,
            int cause,
            Segment... course) {
        boolean answered = !clerk.isEmpty();
        return new CallFacts(
                after(0),
                settled,
                queued.map(at -> "office"),
                queued,
                answered ? Optional.of(after(8.1)) : Optional.empty(),
                Optional.of(clerk).filter(login -> answered).map(Login::new),
                List.of(course),
                Optional.empty(),
                Optional.of(after(end)),
                Optional.of(cause));
    }
}
