package pl.hejnal.integration.telephony;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.integration.telephony.PbxEvent.CallerHungUp;
import pl.hejnal.integration.telephony.PbxEvent.CallerPutInQueue;
import pl.hejnal.integration.telephony.PbxEvent.CallerQueued;
import pl.hejnal.integration.telephony.PbxEvent.CallerSentOn;
import pl.hejnal.integration.telephony.PbxEvent.CallerSetAside;
import pl.hejnal.integration.telephony.PbxEvent.CallsJoined;
import pl.hejnal.integration.telephony.PbxEvent.ClerkAnswered;
import pl.hejnal.integration.telephony.PbxEvent.ClerkDidNotAnswer;
import pl.hejnal.integration.telephony.PbxEvent.ClerkHolds;
import pl.hejnal.integration.telephony.PbxEvent.ClerkResumes;
import pl.hejnal.integration.telephony.PbxEvent.ClerkRings;
import pl.hejnal.integration.telephony.PbxEvent.ColleagueRang;
import pl.hejnal.integration.telephony.PbxEvent.ColleagueRings;
import pl.hejnal.integration.telephony.PbxEvent.TalkEnded;

final class PbxEventFixture {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00.123456Z");

    private PbxEventFixture() {}

    static LinkedId call(int number) {
        return new LinkedId("1795468800." + number);
    }

    static PbxEvent hangUp(int number) {
        return new CallerHungUp(call(number), 16, NOON);
    }

    static List<PbxEvent> oneOfEach() {
        return List.of(
                new CallerQueued(call(1), "office", "126165555", "126001122", NOON),
                new ClerkRings(call(1), "anna", NOON.plusSeconds(1)),
                new ClerkDidNotAnswer(call(1), "anna", NOON.plusSeconds(20)),
                new ClerkAnswered(call(1), "piotr", NOON.plusSeconds(30)),
                new TalkEnded(call(1), "piotr", Duration.ofSeconds(235), NOON.plusSeconds(265)),
                new ClerkHolds(call(1), "piotr", NOON.plusSeconds(40)),
                new ClerkResumes(call(1), "piotr", NOON.plusSeconds(50)),
                new ColleagueRings(call(3), "piotr", "jan", NOON.plusSeconds(60)),
                new ColleagueRang(call(3), "piotr", "jan", true, NOON.plusSeconds(63)),
                new CallerSentOn(call(1), "piotr", "102", NOON.plusSeconds(70)),
                new CallerPutInQueue(call(1), "piotr", "office", NOON.plusSeconds(70)),
                new CallsJoined(call(1), "piotr", "jan", call(3), "", NOON.plusSeconds(70)),
                new CallerHungUp(call(1), 16, NOON.plusSeconds(266)),
                new CallerSetAside(call(2), NOON));
    }
}
