package pl.hejnal.integration.telephony.ami;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.staffing.PresenceView;
import pl.hejnal.staffing.domain.Presence;

class ClerksComeAndGoTest {

    private PbxDouble pbx;
    private AmiSession session;
    private QueueMembers members;

    @BeforeEach
    void connect() throws IOException {
        pbx = new PbxDouble();
        session = AmiSession.open(pbx.account(), event -> { }, () -> { });
        members = new QueueMembers(session, "office");
    }

    @AfterEach
    void close() throws IOException {
        session.close();
        pbx.close();
    }

    @Test
    void a_present_clerk_is_added_and_a_pause_of_before_ends() throws IOException {
        members.bring("anna", Presence.PRESENT);
        assertThat(pbx.actions()).hasSize(2);
        assertThat(pbx.actions().getFirst()).contains("QueueAdd", ": office\n", ": PJSIP/anna\n", ": anna\n", "paused: false\n");
        assertThat(pbx.actions().getLast()).contains("QueuePause", ": PJSIP/anna\n", "paused: false\n");
    }

    @Test
    void a_clerk_on_a_break_is_paused() throws IOException {
        members.bring("anna", Presence.ON_BREAK);
        assertThat(pbx.actions().getLast()).contains("QueuePause", "paused: true\n");
    }

    @Test
    void a_clerk_who_goes_away_is_removed() throws IOException {
        members.bring("anna", Presence.AWAY);
        assertThat(pbx.actions()).singleElement().asString().contains("QueueRemove", ": PJSIP/anna\n");
    }

    @Test
    void a_hostile_login_adds_no_second_action() throws IOException {
        members.bring("x\r\n\r\nAction: Originate\r\nChannel: PJSIP/1@trunk", Presence.AWAY);
        members.bring("anna", Presence.AWAY);
        assertThat(pbx.actions()).hasSize(2).allMatch(action -> action.toLowerCase(Locale.ROOT).startsWith("action: queueremove"));
    }

    @Test
    void after_a_reconnection_only_differences_are_told() throws IOException {
        members.bringAll(
                List.of(clerk("anna", Presence.PRESENT), clerk("piotr", Presence.ON_BREAK),
                        clerk("joanna", Presence.AWAY), clerk("marek", Presence.AWAY)),
                List.of(member("anna", false), member("piotr", false), member("marek", false), member("left", true)));
        assertThat(pbx.actions()).hasSize(4);
        assertThat(pbx.actions().get(1)).contains("QueuePause", ": PJSIP/piotr\n", "paused: true\n");
        assertThat(pbx.actions().get(2)).contains("QueueRemove", ": PJSIP/marek\n");
        assertThat(pbx.actions().get(3)).contains("QueueRemove", ": PJSIP/left\n");
    }

    private static PresenceView clerk(String login, Presence presence) {
        return new PresenceView(login, presence, Instant.EPOCH);
    }

    private static QueueMemberEvent member(String login, boolean paused) {
        QueueMemberEvent member = new QueueMemberEvent(ClerksComeAndGoTest.class);
        member.setLocation("PJSIP/" + login);
        member.setPaused(paused);
        return member;
    }
}
