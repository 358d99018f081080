package pl.hejnal.integration.telephony.ami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asteriskjava.manager.event.QueueMemberEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.domain.CallQueue;
import pl.hejnal.staffing.domain.Presence;

class ClerksComeAndGoTest {

    private PbxDouble pbx;
    private AmiSession session;
    private QueueMembers members;

    @BeforeEach
    void connect() throws IOException {
        pbx = new PbxDouble();
        session = AmiSession.open(pbx.account(), event -> {}, () -> {});
        members = new QueueMembers(session, List.of("office", "vehicles", "vehicles-en"));
    }

    @AfterEach
    void close() throws IOException {
        session.close();
        pbx.close();
    }

    @Test
    void a_present_clerk_is_in_the_queues_of_their_skills_and_languages_and_in_no_other() throws IOException {
        members.bring(seat("anna", Presence.PRESENT, "office"));
        assertThat(pbx.actions()).hasSize(5);
        assertThat(pbx.actions().getFirst())
                .contains("QueueAdd", ": office\n", ": PJSIP/anna\n", ": anna\n", "penalty: 0\n", "paused: false\n");
        assertThat(pbx.actions().get(1)).contains("QueuePenalty", ": office\n", "penalty: 0\n");
        assertThat(pbx.actions().get(2)).contains("QueuePause", ": PJSIP/anna\n", ": office\n", "paused: false\n");
        assertThat(pbx.actions().get(3)).contains("QueueRemove", ": vehicles\n");
        assertThat(pbx.actions().get(4)).contains("QueueRemove", ": vehicles-en\n");
    }

    @Test
    void who_knows_something_else_helps_in_the_fallback_queue_behind_those_whose_it_is() throws IOException {
        members.bring(seat("anna", Presence.PRESENT, "vehicles-en"));
        assertThat(added()).containsExactlyInAnyOrder("office 10", "vehicles-en 0");
    }

    @Test
    void a_skill_for_which_the_pbx_has_no_queue_does_no_harm() throws IOException {
        members.bring(seat("anna", Presence.PRESENT, "office", "taxes"));
        assertThat(added()).containsExactly("office 0");
    }

    @Test
    void a_clerk_on_a_break_is_paused_everywhere() throws IOException {
        members.bring(seat("anna", Presence.ON_BREAK, "office", "vehicles"));
        assertThat(pbx.actions())
                .filteredOn(action -> action.contains("QueuePause"))
                .hasSize(2)
                .allMatch(action -> action.contains("paused: true\n"));
    }

    @Test
    void a_clerk_who_goes_away_is_removed_everywhere() throws IOException {
        members.bring(seat("anna", Presence.AWAY, "office"));
        assertThat(pbx.actions())
                .hasSize(3)
                .allMatch(action -> action.contains("QueueRemove") && action.contains(": PJSIP/anna\n"));
    }

    @Test
    void a_hostile_login_adds_no_second_action() throws IOException {
        String hostile = "x\r\n\r\nAction: Originate\r\nChannel: PJSIP/1@trunk";
        assertThatIllegalArgumentException().isThrownBy(() -> seat(hostile, Presence.AWAY, "office"));
        // What the PBX itself calls a member is nobody's login, and is said back to it.
        members.bringAll(List.of(), List.of(member(hostile, "office", 0, false)));
        members.bring(seat("anna", Presence.AWAY, "office"));
        assertThat(pbx.actions())
                .hasSize(4)
                .allMatch(action -> action.toLowerCase(Locale.ROOT).startsWith("action: queueremove"));
    }

    @Test
    void after_a_reconnection_only_differences_are_told() throws IOException {
        members.bringAll(
                List.of(
                        seat("anna", Presence.PRESENT, "office"),
                        seat("piotr", Presence.ON_BREAK, "office"),
                        seat("joanna", Presence.AWAY, "office"),
                        seat("marek", Presence.AWAY, "office"),
                        seat("zofia", Presence.PRESENT, "vehicles")),
                List.of(
                        member("anna", "office", 0, false),
                        member("anna", "vehicles", 0, false),
                        member("piotr", "office", 0, false),
                        member("marek", "office", 0, false),
                        member("left", "office", 0, true),
                        member("zofia", "office", 0, false),
                        member("zofia", "vehicles", 0, false)));
        assertThat(pbx.actions())
                .filteredOn(action -> action.contains("QueueRemove"))
                .hasSize(3)
                .anyMatch(action -> action.contains(": PJSIP/anna\n") && action.contains(": vehicles\n"))
                .anyMatch(action -> action.contains(": PJSIP/marek\n"))
                .anyMatch(action -> action.contains(": PJSIP/left\n"));
        assertThat(pbx.actions())
                .filteredOn(action -> action.contains("QueuePause"))
                .hasSize(2)
                .anyMatch(action -> action.contains(": PJSIP/piotr\n") && action.contains("paused: true\n"));
        assertThat(pbx.actions())
                .filteredOn(action -> action.contains("QueuePenalty") && action.contains("zofia"))
                .singleElement()
                .asString()
                .contains(": office\n", "penalty: 10\n");
    }

    @Test
    void a_member_that_is_no_clerks_telephone_stays_and_one_line_tells_of_it() throws IOException {
        try (LogLines log = new LogLines(QueueMembers.class)) {
            members.bringAll(
                    List.of(seat("anna", Presence.PRESENT, "office")),
                    List.of(
                            other("Local/5@hejnal", "office"),
                            other("SIP/door", "office"),
                            other("SIP/door", "vehicles"),
                            member("left", "office", 0, false)));
            assertThat(log.all())
                    .singleElement()
                    .asString()
                    .contains("no clerks' telephones", "[Local/5@hejnal, SIP/door]");
        }
        assertThat(added()).containsExactly("office 0");
        assertThat(pbx.actions())
                .filteredOn(action -> action.contains("QueueRemove"))
                .singleElement()
                .asString()
                .contains(": PJSIP/left\n");
    }

    /** What was added, each as queue and penalty. */
    private List<String> added() {
        return pbx.actions().stream()
                .filter(action -> action.contains("QueueAdd"))
                .map(action -> line(action, "queue") + " " + line(action, "penalty"))
                .toList();
    }

    private static String line(String action, String name) {
        return action.lines()
                .filter(line -> line.startsWith(name + ": "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 2);
    }

    private static ClerkSeat seat(String login, Presence presence, String... queues) {
        Set<CallQueue> own = Stream.of(queues).map(CallQueue::named).collect(Collectors.toSet());
        return new ClerkSeat(
                new Login(login),
                presence,
                own,
                own.contains(CallQueue.FALLBACK) ? Set.of() : Set.of(CallQueue.FALLBACK));
    }

    private static QueueMemberEvent member(String login, String queue, int penalty, boolean paused) {
        QueueMemberEvent member = other("PJSIP/" + login, queue);
        member.setPenalty(penalty);
        member.setPaused(paused);
        return member;
    }

    private static QueueMemberEvent other(String telephone, String queue) {
        QueueMemberEvent member = new QueueMemberEvent(ClerksComeAndGoTest.class);
        member.setInterface(telephone);
        member.setQueue(queue);
        return member;
    }
}
