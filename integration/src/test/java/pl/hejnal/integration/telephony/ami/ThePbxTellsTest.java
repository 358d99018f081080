package pl.hejnal.integration.telephony.ami;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.AttendedTransferMade;
import pl.hejnal.calls.PhoneEvent.BlindTransferMade;
import pl.hejnal.calls.PhoneEvent.CallHeld;
import pl.hejnal.calls.PhoneEvent.CallResumed;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.CallerRequeued;
import pl.hejnal.calls.PhoneEvent.CallerSetAside;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkDidNotAnswer;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.PhoneEvent.ColleagueRang;
import pl.hejnal.calls.PhoneEvent.ColleagueRingStopped;
import pl.hejnal.calls.PhoneEvent.TalkEnded;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.identity.domain.Login;

/** From the text on the socket, through asterisk-java, to our words. */
class ThePbxTellsTest {

    private static final Login ANNA = new Login("anna");
    private static final Login JAN = new Login("jan");

    private static final LinkedId CALL = new LinkedId("1795468790.7");
    private static final Instant AT = Instant.parse("2026-11-23T21:20:00.123456Z");
    private static final Instant UNTIMED = Instant.parse("2026-11-23T00:00:00Z");
    private static final String CHANNELS = """
            Privilege: agent,all
            Timestamp: 1795468800.123456
            Channel: PJSIP/trunk-00000003
            CallerIDNum: 126001122
            CallerIDName: <unknown>
            Exten: 126165555
            Context: hejnal-waiting
            Priority: 3
            Uniqueid: 1795468790.7
            Linkedid: 1795468790.7
            """;
    private static final String CLERK = CHANNELS + """
            DestChannel: PJSIP/anna-00000004
            DestUniqueid: 1795468799.8
            DestLinkedid: 1795468790.7
            Queue: office
            Interface: PJSIP/anna
            MemberName: anna
            """;

    private static final String CLERK_ALONE = CLERK.replace(CHANNELS, "Timestamp: 1795468800.123456\n");

    private static final String OF_NO_CALL = CLERK_ALONE.replace("DestLinkedid: 1795468790.7\n", "");

    private static final LinkedId ASKING = new LinkedId("1795468799.1");
    private static final String AT_THE_TIME = "Timestamp: 1795468800.123456\n";
    private static final String ANNAS = AT_THE_TIME + """
            Channel: PJSIP/anna-00000004
            AccountCode: anna
            Context: hejnal-clerks
            Uniqueid: 1795468799.8
            Linkedid: 1795468790.7
            """;
    /** The caller's side holds, by a re-INVITE of the network. */
    private static final String CALLERS_OWN = AT_THE_TIME + """
            Channel: PJSIP/trunk-00000003
            AccountCode:\s
            Context: hejnal-waiting
            Uniqueid: 1795468790.7
            Linkedid: 1795468790.7
            """;

    private static final String SUPERVISORS = AT_THE_TIME + """
            Channel: PJSIP/maria-00000009
            AccountCode: maria
            Context: hejnal-supervision
            Exten: listen
            Uniqueid: supervision-7
            Linkedid: supervision-7
            """;
    private static final String DIALLED_BY_NOBODY = """
            DestChannel: PJSIP/maria-00000009
            DestAccountCode: maria
            DestUniqueid: supervision-7
            DestLinkedid: supervision-7
            """;

    private static final String TO_JAN = CHANNELS + """
            DestChannel: PJSIP/jan-00000005
            DestAccountCode: jan
            DestUniqueid: 1795468800.9
            DestLinkedid: 1795468790.7
            """;
    private static final String ANNA_TO_JAN = AT_THE_TIME + """
            Channel: PJSIP/anna-00000006
            CallerIDNum: anna
            AccountCode: anna
            Context: hejnal-clerks-person
            Exten: jan
            Uniqueid: 1795468799.1
            Linkedid: 1795468799.1
            DestChannel: PJSIP/jan-00000007
            DestAccountCode: jan
            DestUniqueid: 1795468799.2
            DestLinkedid: 1795468799.1
            """;
    private static final String PASSED_ON = AT_THE_TIME + """
            Result: Success
            OrigTransfererChannel: PJSIP/anna-00000004
            OrigTransfererLinkedid: 1795468790.7
            SecondTransfererChannel: PJSIP/anna-00000006
            SecondTransfererExten: office
            SecondTransfererLinkedid: 1795468799.1
            TransfereeChannel: PJSIP/trunk-00000003
            TransfereeUniqueid: 1795468790.7
            TransfereeLinkedid: 1795468790.7
            IsExternal: No
            """;

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(
                        "Event: QueueCallerJoin\n" + CHANNELS + "Queue: office\nPosition: 1\nCount: 1",
                        new CallerQueued(CALL, "office", "126165555", "126001122", AT)),
                Arguments.of("Event: AgentCalled\n" + CLERK, new ClerkRang(CALL, ANNA, AT)),
                Arguments.of(
                        "Event: AgentRingNoAnswer\n" + CLERK + "RingTime: 20000",
                        new ClerkDidNotAnswer(CALL, ANNA, AT)),
                Arguments.of(
                        "Event: AgentConnect\n" + CLERK + "HoldTime: 5\nRingTime: 3",
                        new ClerkAnswered(CALL, ANNA, AT)),
                Arguments.of(
                        "Event: AgentComplete\n" + CLERK + "HoldTime: 5\nTalkTime: 61\nReason: caller",
                        new TalkEnded(CALL, ANNA, Duration.ofSeconds(61), AT)),
                // Whose channel was gone before the PBX told of the end.
                Arguments.of(
                        "Event: AgentComplete\n" + CLERK_ALONE + "HoldTime: 5\nTalkTime: 61\nReason: caller",
                        new TalkEnded(CALL, ANNA, Duration.ofSeconds(61), AT)),
                Arguments.of(
                        "Event: QueueCallerAbandon\n" + CHANNELS + "Queue: office\nPosition: 1\n"
                                + "OriginalPosition: 1\nHoldTime: 9",
                        new CallerSetAside(CALL, AT)),
                Arguments.of("Event: Hold\n" + ANNAS, new CallHeld(CALL, ANNA, AT)),
                Arguments.of("Event: Unhold\n" + ANNAS, new CallResumed(CALL, ANNA, AT)),
                Arguments.of("Event: DialBegin\n" + TO_JAN, new ClerkRang(CALL, JAN, AT)),
                Arguments.of("Event: DialEnd\n" + TO_JAN + "DialStatus: ANSWER", new ClerkAnswered(CALL, JAN, AT)),
                Arguments.of(
                        "Event: DialEnd\n" + TO_JAN + "DialStatus: NOANSWER", new ClerkDidNotAnswer(CALL, JAN, AT)),
                Arguments.of("Event: DialBegin\n" + ANNA_TO_JAN, new ColleagueRang(ASKING, ANNA, JAN, AT)),
                Arguments.of(
                        "Event: DialEnd\n" + ANNA_TO_JAN + "DialStatus: ANSWER",
                        new ColleagueRingStopped(ASKING, ANNA, JAN, true, AT)),
                Arguments.of(
                        "Event: AgentCalled\n" + ANNA_TO_JAN + "Queue: office\nInterface: PJSIP/jan\nMemberName: jan",
                        new ColleagueRang(ASKING, ANNA, JAN, AT)),
                Arguments.of(
                        "Event: BlindTransfer\n" + AT_THE_TIME + """
                        Result: Success
                        TransfererChannel: PJSIP/anna-00000004
                        TransfererLinkedid: 1795468790.7
                        TransfereeChannel: PJSIP/trunk-00000003
                        TransfereeUniqueid: 1795468790.7
                        TransfereeLinkedid: 1795468790.7
                        IsExternal: Yes
                        Context: hejnal-transfer
                        Extension: 102
                        """, new BlindTransferMade(CALL, ANNA, "102", AT)),
                Arguments.of(
                        "Event: AttendedTransfer\n" + PASSED_ON + """
                        TransferTargetChannel: PJSIP/jan-00000005
                        TransferTargetAccountCode: jan
                        TransferTargetUniqueid: 1795468800.9
                        TransferTargetLinkedid: 1795468799.1
                        DestType: Bridge
                        """,
                        new AttendedTransferMade(CALL, ANNA, Optional.of(JAN), ASKING, Optional.empty(), AT)),
                Arguments.of(
                        "Event: AttendedTransfer\n" + PASSED_ON + "DestType: App\nDestApp: Queue",
                        new CallerRequeued(CALL, ANNA, "office", AT)),
                Arguments.of(
                        "Event: Hangup\n" + CHANNELS + "Cause: 16\nCause-txt: Normal Clearing",
                        new CallerHungUp(CALL, 16, AT)),
                Arguments.of(
                        "Event: Hangup\n" + CHANNELS.replace("Timestamp: 1795468800.123456\n", "") + "Cause: 16",
                        new CallerHungUp(CALL, 16, UNTIMED)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_becomes_our_own_at_the_pbxs_time(String text, PhoneEvent expected) throws Exception {
        assertThat(firstAfter(text)).isEqualTo(expected);
    }

    static Stream<String> ofNoConcern() {
        return Stream.of(
                "Event: Hangup\n" + CHANNELS.replace("Uniqueid: 1795468790.7", "Uniqueid: 1795468799.8") + "Cause: 16",
                "Event: QueueCallerLeave\n" + CHANNELS + "Queue: office\nPosition: 1\nCount: 0",
                "Event: AgentCalled\n"
                        + CLERK.replace("PJSIP/anna", "Local/5@x").replace("MemberName: anna", "MemberName: "),
                "Event: QueueCallerJoin\n" + CHANNELS.replace("1795468790.7", "no id!") + "Queue: office\nPosition: 1",
                "Event: QueueCallerJoin\n" + ANNA_TO_JAN + "Queue: office\nPosition: 1",
                "Event: BlindTransfer\n" + AT_THE_TIME + "Result: Invalid\nTransfererChannel: PJSIP/anna-00000004",
                "Event: AgentComplete\n" + OF_NO_CALL + "TalkTime: 61",
                "Event: SomethingNew\nPrivilege: call,all",
                // A manager's line, by which they listen to a talk.
                "Event: Hangup\n" + SUPERVISORS + "Cause: 16",
                "Event: Hold\n" + SUPERVISORS,
                "Event: DialEnd\n" + SUPERVISORS + DIALLED_BY_NOBODY + "DialStatus: ANSWER",
                "Event: DialBegin\n" + SUPERVISORS + DIALLED_BY_NOBODY,
                "Event: Hold\n" + CALLERS_OWN,
                "Event: Unhold\n" + CALLERS_OWN);
    }

    @ParameterizedTest
    @MethodSource("ofNoConcern")
    void what_does_not_concern_us_or_makes_no_sense_is_passed_over(String text) throws Exception {
        PhoneEvent next = new CallerHungUp(CALL, 16, AT);
        assertThat(firstAfter(text, "Event: Hangup\n" + CHANNELS + "Cause: 16")).isEqualTo(next);
    }

    @Test
    void one_line_tells_of_an_event_without_sense() throws Exception {
        try (LogLines log = new LogLines(AmiListener.class)) {
            what_does_not_concern_us_or_makes_no_sense_is_passed_over(
                    "Event: AgentComplete\n" + OF_NO_CALL + "TalkTime: 61");
            assertThat(log.all())
                    .singleElement()
                    .matches(line -> line.contains("not a linkedid") && line.contains("AgentCompleteEvent"))
                    .matches(line -> !line.contains("\n"), "has no stack trace");
        }
    }

    @SuppressWarnings("try") // the session only has to be open
    private static PhoneEvent firstAfter(String... texts) throws Exception {
        BlockingQueue<PhoneEvent> heard = new LinkedBlockingQueue<>();
        AmiListener listener = new AmiListener(new EventTranslation(Clock.fixed(UNTIMED, ZoneOffset.UTC)), heard::add);
        try (PbxDouble pbx = new PbxDouble();
                AmiSession session = AmiSession.open(pbx.account(), listener, () -> {})) {
            for (String text : texts) {
                pbx.say(text);
            }
            return heard.poll(10, TimeUnit.SECONDS);
        }
    }
}
