package pl.hejnal.integration.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.journal.JournalFixture.CALL;
import static pl.hejnal.integration.journal.JournalFixture.CLERK;
import static pl.hejnal.integration.journal.JournalFixture.after;
import static pl.hejnal.integration.journal.JournalFixture.arrival;
import static pl.hejnal.integration.journal.JournalFixture.caller;
import static pl.hejnal.integration.journal.JournalFixture.cel;
import static pl.hejnal.integration.journal.JournalFixture.clerk;
import static pl.hejnal.integration.journal.JournalFixture.hangup;
import static pl.hejnal.integration.journal.JournalFixture.line;
import static pl.hejnal.integration.journal.JournalFixture.over;
import static pl.hejnal.integration.journal.JournalFixture.queueLog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.calls.JournalledCall;
import pl.hejnal.calls.RecordedAudio;
import pl.hejnal.calls.domain.CallFacts;
import pl.hejnal.calls.domain.MenuNotes;
import pl.hejnal.calls.domain.QueueExitReason;
import pl.hejnal.calls.domain.RecordingKind;
import pl.hejnal.calls.domain.Segment;
import pl.hejnal.calls.domain.SegmentKind;

class LinesBecomeACallTest {

    private static final Instant LATER = after(3600);
    private static final String QUEUED = caller(5, "APP_START", "Queue", "office,,,,1800");

    private static final String MESSAGE = "/var/spool/messages/" + CALL + "-1795486390.wav";

    private final CelCallAssembler assembler = new CelCallAssembler();
    private int turn;

    static Stream<Arguments> ways() {
        return Stream.of(
                way("in the menu to the end", List.of(), facts(Optional.empty(), Optional.empty(), "", 20, 16)),
                way("the dialplan's own menu told the hours", List.of(
                        caller(4, "APP_START", "Playback", "hejnal/fallback-hours"),
                        caller(9, "APP_END", "Playback", "hejnal/fallback-hours")),
                        facts(Optional.of(after(9)), Optional.empty(), "", 20, 16)),
                way("hung up while the hours were told", List.of(
                        caller(4, "APP_START", "Playback", "hejnal/fallback-hours"),
                        caller(19.95, "APP_END", "Playback", "hejnal/fallback-hours")),
                        facts(Optional.empty(), Optional.empty(), "", 20, 16)),
                way("gave up waiting while a clerk's telephone rang", List.of(QUEUED, clerk(6, "CHAN_START", "anna"),
                        clerk(20, "HANGUP", "anna")), facts(Optional.empty(), Optional.of(after(5)), "", 20, 16,
                        waited(20), Segment.of(SegmentKind.RANG, "anna", after(6), after(20)))),
                way("answered", List.of(QUEUED, clerk(6, "CHAN_START", "piotr"), clerk(8, "ANSWER", "piotr"),
                        clerk(8.1, "BRIDGE_ENTER", "piotr"), caller(8.1, "BRIDGE_ENTER", "Queue", ""),
                        clerk(18.1, "BRIDGE_EXIT", "piotr"), caller(18.1, "BRIDGE_EXIT", "Queue", "")),
                        facts(Optional.empty(), Optional.of(after(5)), "piotr", 20, 16, waited(8.1),
                                Segment.of(SegmentKind.RANG, "piotr", after(6), after(8)), talked("piotr", 8.1, 18.1))),
                way("rang in vain, and rang at the next", List.of(QUEUED, clerk(6, "CHAN_START", "anna"),
                        clerk(7, "HANGUP", "anna"), clerk(7, "CHAN_END", "anna"), clerk(7.5, "CHAN_START", "piotr"),
                        clerk(8, "ANSWER", "piotr"), clerk(8.1, "BRIDGE_ENTER", "piotr"),
                        caller(8.1, "BRIDGE_ENTER", "Queue", ""), caller(18.1, "BRIDGE_EXIT", "Queue", "")),
                        facts(Optional.empty(), Optional.of(after(5)), "piotr", 20, 16, waited(8.1),
                                Segment.of(SegmentKind.RANG, "anna", after(6), after(7)),
                                Segment.of(SegmentKind.RANG, "piotr", after(7.5), after(8)), talked("piotr", 8.1, 18.1))),
                way("back to the menu, and queued again", List.of(QUEUED, caller(9, "APP_END", "Queue", "office"),
                        caller(12, "APP_START", "Queue", "vehicles,,,,1800")),
                        facts(Optional.empty(), Optional.of(after(5)), "", 20, 16, waited(9),
                                Segment.of(SegmentKind.WAITED, "vehicles", after(12), after(20)))));
    }

    /** The wait begins when they asked for a person, the queue is what the PBX tells of. */
    @Test
    void who_asked_for_a_person_waited_from_then_on() {
        read(arrival(CALL));
        read(cel(1.5, "USER_DEFINED", CALL, CALL, "PJSIP/trunk-00000001", "601234567", "hejnal-menu", "CELGenUserEvent",
                "HEJNAL_PERSON", ""));
        read(QUEUED);
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told()).singleElement().satisfies(call -> assertThat(call.facts()).isEqualTo(facts(Optional.empty(),
                Optional.of(after(5)), "", 20, 16, Segment.of(SegmentKind.WAITED, "office", after(1.5), after(20)))));
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
    @CsvSource(delimiter = '|', value = {
        "8  | -  | the caller hung up while they spoke            | 12000",
        "8  | 15 | the hash ended it                              | 7000",
        "8  | 8.5| the hash came at once                          | 0",
        "19 | -  | hung up after the tone                         | 0"})
    void a_message_is_what_the_caller_spoke_for_a_while(double from, String until, String way, long millis) {
        read(arrival(CALL));
        read(caller(from, "APP_START", "Record", MESSAGE + ",6,120,qk"));
        if (!until.equals("-")) {
            read(caller(Double.parseDouble(until), "APP_END", "Record", MESSAGE + ",6,120,qk"));
        }
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told()).singleElement().satisfies(call -> {
            assertThat(call.recorded().stream().mapToLong(message -> message.length().toMillis()).sum()).as(way).isEqualTo(millis);
            assertThat(call.recorded()).extracting(RecordedAudio::file)
                    .isEqualTo(millis > 0 ? List.of(CALL + "-1795486390.wav") : List.of());
            assertThat(call.facts().messageAt()).isEqualTo(call.recorded().stream().map(RecordedAudio::at).findFirst());
        });
    }

    @Test
    void what_the_pbx_found_to_be_silence_and_what_bears_anothers_name_is_no_message() {
        read(arrival(CALL));
        read(caller(2, "APP_START", "Record", "/messages/1795486380.77-1795486390.wav,6,120,qk"));
        read(caller(8, "APP_START", "Record", MESSAGE + ",6,120,qk"));
        read(caller(14, "APP_END", "Record", MESSAGE + ",6,120,qk"));
        assertThat(MESSAGE).contains(CALL);
        read(caller(14, "APP_START", "Playback", "hejnal/fallback-message-nothing"));
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told()).singleElement().satisfies(call -> assertThat(call.recorded()).isEmpty());
    }

    @Test
    void files_in_which_nothing_was_said_are_named_once_the_call_is_over() {
        read(arrival(CALL));
        read(caller(4, "APP_START", "MixMonitor", MESSAGE.replace("messages", "talks") + ",b"));
        read(caller(8, "APP_START", "Record", MESSAGE + ",6,120,qk"));
        read(caller(14, "APP_END", "Record", MESSAGE + ",6,120,qk"));
        read(caller(14, "APP_START", "Playback", "hejnal/fallback-message-nothing"));
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told()).singleElement().satisfies(call -> assertThat(call.refused()).extracting(RecordedAudio::kind)
                .containsExactly(RecordingKind.MESSAGE, RecordingKind.TALK));
    }

    /** Nobody knows how long they spoke. */
    @Test
    void of_a_call_that_the_pbx_did_not_end_no_file_is_refused() {
        read(arrival(CALL));
        read(caller(8, "APP_START", "Record", MESSAGE + ",6,120,qk"));
        log(queueLog(60, "NONE", "NONE", "QUEUESTART", ""));
        assertThat(told()).singleElement().satisfies(call -> assertThat(call.refused()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"HEJNAL_SETTLED", "HEJNAL_CLOSED", "HEJNAL_NOBODY", "HEJNAL_CALLBACK", "HEJNAL_RING_BACK"})
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
                case "HEJNAL_CLOSED" -> assertThat(notes).isEqualTo(MenuNotes.NONE.turnedAway(QueueExitReason.CLOSED, after(8)));
                case "HEJNAL_NOBODY" -> assertThat(notes).isEqualTo(MenuNotes.NONE.turnedAway(QueueExitReason.NOBODY, after(8)));
                case "HEJNAL_CALLBACK" -> assertThat(notes.callbackAt()).isEqualTo(told);
                default -> assertThat(notes.ringBackAt()).isEqualTo(told);
            }
        });
    }

    @Test
    void a_forwarded_call_keeps_the_number_that_was_dialled_and_a_withheld_caller_stays_so() {
        read(arrival(CALL));
        read(cel(0.1, "HANGUP", CALL, CALL, "PJSIP/trunk-00000001", "", "hejnal-menu", "AGI", "", "{\"hangupcause\":16}")
                .replace("\"126165555\"", "\"126161234\""));
        read(over(20, CALL).replace("\"126165555\"", "\"126161234\"").replace("601234567", ""));
        assertThat(told()).singleElement().satisfies(call -> {
            assertThat(call.dialled()).isEqualTo("126161234");
            assertThat(call.caller()).isEmpty();
        });
    }

    @Test
    void a_talk_that_was_recorded_is_told_with_its_answer_and_length_and_one_that_never_was_is_not() {
        String monitor = caller(4, "APP_START", "MixMonitor", MESSAGE.replace("messages", "talks") + ",b");
        read(arrival(CALL));
        List.of(monitor, QUEUED, clerk(8.1, "BRIDGE_ENTER", "piotr"), caller(8.1, "BRIDGE_ENTER", "Queue", ""),
                caller(18.1, "BRIDGE_EXIT", "Queue", "")).forEach(this::read);
        read(hangup(20, CALL, 16));
        read(over(20, CALL));
        assertThat(told()).singleElement().satisfies(call -> {
            assertThat(call.recorded()).containsExactly(new RecordedAudio(RecordingKind.TALK, CALL + "-1795486390.wav", after(8.1),
                    Duration.ofSeconds(10)));
            assertThat(call.facts().messageAt()).isEmpty();
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
        assertThat(told().getFirst().facts().course()).singleElement().satisfies(wait -> {
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
        assertThat(assembler.firstNeeded("cel", List.of())).isEmpty();
        assertThat(assembler.firstNeeded("queue_log", List.of())).isEmpty();
    }

    @Test
    void a_call_that_goes_on_is_left_to_the_manager_interface() {
        read(arrival(CALL));
        read(QUEUED);
        assertThat(assembler.ripe(after(600))).isEmpty();
        assertThat(assembler.firstNeeded("cel", List.of())).map(JournalLine::turn).contains(0L);
    }

    @Test
    void a_call_that_has_only_just_ended_is_left_to_it_too() {
        read(arrival(CALL));
        read(hangup(2, CALL, 16));
        assembler.cel(line("cel", turn++, over(2, CALL)), after(2));
        assertThat(assembler.ripe(after(4))).isEmpty();
        assertThat(assembler.ripe(after(6))).hasSize(1);
    }

    @Test
    void what_the_pbx_had_in_hand_when_it_went_away_ended_with_its_last_sign_of_life() {
        read(arrival(CALL));
        read(QUEUED);
        read(cel(9, "CHAN_START", "1795486389.3", "1795486389.3", "PJSIP/trunk-00000002", "602", "hejnal-public", "", "", ""));
        log(queueLog(40, "NONE", "NONE", "QUEUESTART", ""));
        assertThat(told()).hasSize(2).allSatisfy(call -> {
            assertThat(call.facts().endedAt()).contains(after(9));
            assertThat(call.facts().hangupCause()).contains(41);
        });
    }

    @Test
    void a_pbx_that_is_back_within_the_second_has_lost_the_calls_of_that_second_too() {
        for (String id : List.of("1795486380.41", "1795486380.42", "1795486380.1")) {
            read(cel(0.1, "CHAN_START", id, id, "PJSIP/trunk-00000002", "602", "hejnal-public", "", "", ""));
        }
        log(queueLog(0.1, "NONE", "NONE", "QUEUESTART", ""));
        assertThat(told()).extracting(call -> call.id().value())
                .containsExactlyInAnyOrder("1795486380.41", "1795486380.42");
    }

    @Test
    void a_call_without_an_end_is_over_when_no_call_can_last_longer() {
        read(arrival(CALL));
        read(QUEUED);
        assertThat(assembler.ripe(after(10_900))).isEmpty();
        assertThat(assembler.ripe(after(10_904))).hasSize(1);
    }

    @Test
    void an_identity_that_is_given_again_is_another_call() {
        for (double begin : new double[] {0, 4000}) {
            read(cel(begin, "CHAN_START", CALL, CALL, "PJSIP/trunk-00000001", "601", "hejnal-public", "", "", ""));
            read(hangup(begin + 3, CALL, 16));
            read(over(begin + 3, CALL));
        }
        assertThat(told()).extracting(call -> call.facts().arrivedAt()).containsExactly(after(0), after(4000));
    }

    private void read(String text) {
        assembler.cel(line("cel", turn++, text), after(0));
    }

    private void log(String text) {
        assembler.queueLog(line("queue_log", turn++, text));
    }

    private List<JournalledCall> told() {
        assembler.bringTogether(true, after(0));
        return assembler.ripe(LATER).stream().map(CelCall::told).toList();
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
    private static CallFacts facts(Optional<Instant> settled, Optional<Instant> queued, String clerk, double end, int cause,
            Segment... course) {
        boolean answered = !clerk.isEmpty();
        return new CallFacts(after(0), settled, queued.map(at -> "office"), queued,
                answered ? Optional.of(after(8.1)) : Optional.empty(), Optional.of(clerk).filter(login -> answered),
                List.of(course), Optional.empty(), Optional.of(after(end)), Optional.of(cause));
    }
}
