package pl.hejnal.integration.telephony.ami.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.supervision.SupervisionView;
import pl.hejnal.calls.supervision.domain.SupervisionFailure;
import pl.hejnal.calls.supervision.domain.SupervisionMode;
import pl.hejnal.calls.supervision.domain.SupervisionState;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.integration.telephony.ami.AmiSession;
import pl.hejnal.integration.telephony.ami.PbxDouble;
import pl.hejnal.tickets.domain.TicketNumber;

/** On a real socket: which channels there are, what the caller was told, and whether the manager's telephone is free. */
class ThePbxIsAskedBeforeAManagerListensTest {

    private static final LinkedId CALL = new LinkedId("1795468790.7");
    private static final Login ANN = new Login("ann");

    /** Two clerks, one of whose names begins the other's, each at a call; the first has put another call on hold besides. */
    private static final String CHANNELS = channel("PJSIP/trunk-00000003", "1795468790.7", "", "b1")
            + channel("PJSIP/ann-00000004", "1795468799.8", "ann", "b1")
            + channel("PJSIP/ann-00000008", "1795468799.12", "ann", "b3")
            + channel("PJSIP/trunk-00000005", "1795468791.9", "", "b2")
            + channel("PJSIP/anna-00000006", "1795468799.10", "anna", "b2")
            + """
            Event: CoreShowChannelsComplete
            ActionID: ?
            EventList: Complete
            ListItems: 5
            """;

    private PbxDouble pbx;
    private AmiSession session;

    @BeforeEach
    void open() throws IOException {
        pbx = new PbxDouble();
        pbx.willList("CoreShowChannels", CHANNELS);
        has("HEJNAL_SUPERVISED", "yes");
        has("DEVICE_STATE(PJSIP/maria)", "NOT_INUSE");
        session = pbx.session();
    }

    @AfterEach
    void close() throws IOException {
        session.close();
        pbx.close();
    }

    @Test
    void the_one_channel_of_this_talk_is_chosen_by_its_id() throws IOException {
        assertThat(ring(CALL)).isEmpty();
        assertThat(originated())
                .singleElement()
                .asString()
                .containsIgnoringCase("channel: PJSIP/maria\n")
                .contains("HEJNAL_SPIED=1795468799.8\n");
    }

    @Test
    void of_a_call_that_another_clerk_has_by_now_nobody_is_listened_to() throws IOException {
        assertThat(ring(new LinkedId("1795468791.9"))).contains(SupervisionFailure.TALK_OVER);
        assertThat(ring(new LinkedId("1795468700.1"))).contains(SupervisionFailure.TALK_OVER);
        assertThat(originated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no"})
    void nobody_is_listened_to_who_was_not_told_so(String mark) throws IOException {
        has("HEJNAL_SUPERVISED", mark);
        assertThat(ring(CALL)).contains(SupervisionFailure.NOT_TOLD);
        assertThat(originated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNAVAILABLE", "INVALID", "INUSE", "BUSY", "RINGING"})
    void a_telephone_that_is_not_there_or_not_free_is_not_rung(String state) throws IOException {
        has("DEVICE_STATE(PJSIP/maria)", state);
        assertThat(ring(CALL)).contains(SupervisionFailure.NO_TELEPHONE);
        assertThat(originated()).isEmpty();
    }

    @Test
    void what_the_pbx_refuses_has_failed() throws IOException {
        pbx.willAnswer("Originate", "Response: Error\n%sMessage: Permission denied");
        assertThat(ring(CALL)).contains(SupervisionFailure.PBX);
    }

    @Test
    void without_the_managers_line_there_is_nothing_to_change_or_to_end() throws IOException {
        assertThat(SupervisionOrders.change(session, supervision(CALL), SupervisionMode.BARGE))
                .contains(SupervisionFailure.TALK_OVER);
        assertThat(SupervisionOrders.end(session, supervision(CALL))).isPresent();
        assertThat(originated()).isEmpty();
    }

    @Test
    void the_managers_line_is_ended_by_its_name() throws IOException {
        pbx.willList("CoreShowChannels", channel("PJSIP/maria-00000011", "supervision-7", "maria", "") + CHANNELS);
        assertThat(SupervisionOrders.end(session, supervision(CALL))).isEmpty();
        assertThat(originated()).singleElement().asString().contains("HEJNAL_SUPERVISION=PJSIP/maria-00000011\n");
    }

    private Optional<SupervisionFailure> ring(LinkedId call) throws IOException {
        return SupervisionOrders.ring(session, supervision(call), SupervisionMode.LISTEN);
    }

    private void has(String variable, String value) {
        pbx.willAnswer("GetVar " + variable, "Response: Success\n%sVariable: " + variable + "\nValue: " + value);
    }

    private List<String> originated() {
        return pbx.actions().stream()
                .filter(action -> action.toLowerCase(java.util.Locale.ROOT).contains("action: originate"))
                .toList();
    }

    private static SupervisionView supervision(LinkedId call) {
        return new SupervisionView(
                7,
                new Login("maria"),
                ANN,
                SupervisionMode.LISTEN,
                SupervisionState.RINGING,
                call,
                new TicketNumber(2026, 123),
                Instant.parse("2026-11-23T21:20:00Z"),
                Optional.empty());
    }

    private static String channel(String name, String id, String account, String bridge) {
        return """
                Event: CoreShowChannel
                ActionID: ?
                Channel: %s
                ChannelState: 6
                ChannelStateDesc: Up
                AccountCode: %s
                Uniqueid: %s
                Linkedid: %s
                BridgeId: %s

                """.formatted(name, account, id, id, bridge);
    }
}
