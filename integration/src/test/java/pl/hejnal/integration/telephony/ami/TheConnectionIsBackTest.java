package pl.hejnal.integration.telephony.ami;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.reading.CallLog;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.SkillDesk;
import pl.hejnal.staffing.domain.CallQueue;
import pl.hejnal.staffing.domain.Presence;

class TheConnectionIsBackTest {

    private static final Login ANNA = new Login("anna");
    private static final Login JAN = new Login("jan");
    private static final Login PIOTR = new Login("piotr");

    private static final Instant NOW = Instant.parse("2026-11-23T21:20:00Z");
    private static final LinkedId TALKING = new LinkedId("1795468700.1");
    private static final LinkedId GONE = new LinkedId("1795468710.2");

    private final List<PhoneEvent> reported = new ArrayList<>();
    private PbxDouble pbx;
    private AmiSession session;

    @BeforeEach
    void connect() throws IOException {
        pbx = new PbxDouble();
        pbx.willList("CoreShowChannels", """
                Event: CoreShowChannel
                ActionID: ?
                Channel: PJSIP/trunk-00000001
                CallerIDNum: 126001122
                Exten: 126165555
                Uniqueid: 1795468700.1
                Linkedid: 1795468700.1
                BridgeId: b1

                Event: CoreShowChannel
                ActionID: ?
                Channel: PJSIP/jan-00000008
                AccountCode: jan
                Uniqueid: 1795468720.8
                Linkedid: 1795468700.1
                BridgeId: b1

                Event: CoreShowChannel
                ActionID: ?
                Channel: PJSIP/zofia-00000009
                AccountCode: zofia
                Uniqueid: 1795468721.9
                Linkedid: 1795468721.9
                BridgeId: b2

                Event: CoreShowChannel
                ActionID: ?
                Channel: PJSIP/trunk-00000005
                CallerIDNum: 126003344
                Exten: 126165555
                Uniqueid: 1795468750.5
                Linkedid: 1795468750.5

                Event: CoreShowChannelsComplete
                ActionID: ?
                EventList: Complete
                ListItems: 2
                """);
        pbx.willList("QueueStatus", """
                Event: QueueParams
                ActionID: ?
                Queue: office

                Event: QueueMember
                ActionID: ?
                Queue: office
                Name: piotr
                Location: PJSIP/piotr
                Paused: 0

                Event: QueueEntry
                ActionID: ?
                Queue: office
                Position: 1
                Channel: PJSIP/trunk-00000005
                Uniqueid: 1795468750.5
                CallerIDNum: 126003344
                Wait: 40

                Event: QueueStatusComplete
                ActionID: ?
                EventList: Complete
                """);
        session = AmiSession.open(pbx.account(), event -> {}, () -> {});
    }

    @AfterEach
    void close() throws IOException {
        session.close();
        pbx.close();
    }

    @Test
    void calls_that_ended_meanwhile_are_ended_and_who_waits_or_talks_is_known() throws IOException {
        catchUp();
        assertThat(reported)
                .containsExactlyInAnyOrder(
                        new CallerHungUp(GONE, 0, NOW),
                        new ClerkAnswered(TALKING, JAN, NOW),
                        new CallerQueued(
                                new LinkedId("1795468750.5"),
                                "office",
                                "126165555",
                                "126003344",
                                NOW.minusSeconds(40)));
    }

    @Test
    void the_queue_follows_who_is_present() throws IOException {
        catchUp();
        assertThat(pbx.actions().stream().filter(action -> action.contains("Queue") && !action.contains("QueueStatus")))
                .hasSize(4)
                .anyMatch(action -> action.contains("QueueAdd") && action.contains("PJSIP/anna"))
                .anyMatch(action -> action.contains("QueueRemove") && action.contains("PJSIP/piotr"));
    }

    private void catchUp() throws IOException {
        new AmiResync(new Calls(), new Skills(), Clock.fixed(NOW, ZoneOffset.UTC), reported::add).run(session);
    }

    private static final class Calls extends CallLog {

        @Override
        public List<LinkedId> unfinished(Instant arrivedBefore) {
            assertThat(arrivedBefore).isBefore(NOW);
            return List.of(TALKING, GONE);
        }
    }

    private static final class Skills extends SkillDesk {

        @Override
        public List<ClerkSeat> seats() {
            Set<CallQueue> office = Set.of(CallQueue.FALLBACK);
            return List.of(
                    new ClerkSeat(ANNA, Presence.PRESENT, office, Set.of()),
                    new ClerkSeat(PIOTR, Presence.AWAY, office, Set.of()));
        }
    }
}
