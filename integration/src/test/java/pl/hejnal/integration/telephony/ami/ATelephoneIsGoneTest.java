package pl.hejnal.integration.telephony.ami;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.asteriskjava.manager.event.PeerStatusEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.TelephoneMissed;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.Injected;

class ATelephoneIsGoneTest {

    private static final Login ANNA = new Login("anna");
    private static final Login PIOTR = new Login("piotr");

    private final FiredEvents<TelephoneMissed> events = new FiredEvents<>();
    private final TelephonesByAmi telephones = Injected.with(new TelephonesByAmi(), events);
    private PbxDouble pbx;
    private AmiSession session;

    @BeforeEach
    void connect() throws IOException {
        pbx = new PbxDouble();
        session = AmiSession.open(pbx.account(), event -> {}, () -> {});
    }

    @AfterEach
    void close() throws IOException {
        session.close();
        pbx.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UNAVAILABLE, true",
        "INVALID, true",
        "NOT_INUSE, false",
        "INUSE, false",
        "RINGING, false",
        "UNKNOWN, false"
    })
    void the_pbx_is_asked_when_a_clerk_comes(String state, boolean missing) throws IOException {
        comes(state);
        assertThat(pbx.actions()).singleElement().asString().contains("DEVICE_STATE(PJSIP/anna)");
        assertThat(telephones.isMissing(ANNA)).isEqualTo(missing);
        assertThat(events.fired()).hasSize(missing ? 1 : 0);
    }

    @Test
    void what_changes_is_told_once_and_nothing_is_asked() throws IOException {
        comes("NOT_INUSE");
        pbx.actions().clear();
        says("PJSIP/anna", "Unreachable");
        says("PJSIP/anna", "Unreachable");
        assertThat(telephones.isMissing(ANNA)).isTrue();
        says("PJSIP/anna", "Reachable");
        assertThat(telephones.isMissing(ANNA)).isFalse();
        assertThat(events.fired()).containsExactly(new TelephoneMissed(ANNA, true), new TelephoneMissed(ANNA, false));
        assertThat(pbx.actions()).isEmpty();
    }

    @Test
    void telephones_of_those_who_are_away_and_other_endpoints_are_nobodys_concern() throws IOException {
        says("PJSIP/piotr", "Unreachable");
        says("SIP/piotr", "Unreachable");
        comes("UNAVAILABLE");
        telephones.ask(session, new ClerkSeat(ANNA, Presence.AWAY, Set.of(), Set.of()));
        assertThat(telephones.isMissing(PIOTR)).isFalse();
        assertThat(telephones.isMissing(ANNA)).isFalse();
    }

    /** An older manager.conf lets no PeerStatus through. */
    @Test
    void one_that_is_missing_is_asked_for_again() throws IOException {
        comes("UNAVAILABLE");
        state("NOT_INUSE");
        telephones.askMissing(session);
        assertThat(telephones.isMissing(ANNA)).isFalse();
    }

    @Test
    void while_the_pbx_cannot_be_heard_nobody_counts_as_missing() throws IOException {
        comes("UNAVAILABLE");
        telephones.forget();
        assertThat(telephones.isMissing(ANNA)).isFalse();
        assertThat(events.fired().getLast()).isEqualTo(new TelephoneMissed(ANNA, false));
    }

    /** One that refuses to tell. */
    @Test
    void of_whom_nothing_is_told_nothing_is_said() throws IOException {
        pbx.willAnswer("GetVar", "Response: Error\n%sMessage: Permission denied");
        telephones.ask(session, seat());
        assertThat(telephones.isMissing(ANNA)).isFalse();
    }

    private void comes(String state) throws IOException {
        state(state);
        telephones.ask(session, seat());
    }

    private void state(String state) {
        pbx.willAnswer("GetVar", "Response: Success\n%sVariable: DEVICE_STATE(PJSIP/anna)\nValue: " + state);
    }

    private static ClerkSeat seat() {
        return new ClerkSeat(ANNA, Presence.PRESENT, Set.of(), Set.of());
    }

    private void says(String peer, String status) {
        PeerStatusEvent event = new PeerStatusEvent(this);
        event.setPeer(peer);
        event.setPeerStatus(status);
        telephones.hear(event);
    }
}
