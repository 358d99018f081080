package pl.hejnal.integration.telephony;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.AttendedTransferMade;
import pl.hejnal.calls.PhoneEvent.BlindTransferMade;
import pl.hejnal.calls.PhoneEvent.CallHeld;
import pl.hejnal.calls.PhoneEvent.CallResumed;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerLeftQueue;
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

final class PhoneEventFixture {

    private static final Login ANNA = new Login("anna");
    private static final Login JAN = new Login("jan");
    private static final Login PIOTR = new Login("piotr");

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00.123456Z");

    private PhoneEventFixture() {}

    static LinkedId call(int number) {
        return new LinkedId("1795468800." + number);
    }

    static PhoneEvent hangUp(int number) {
        return new CallerHungUp(call(number), 16, NOON);
    }

    static List<PhoneEvent> oneOfEach() {
        return List.of(
                new CallerQueued(call(1), "office", "126165555", "126001122", NOON),
                new ClerkRang(call(1), ANNA, NOON.plusSeconds(1)),
                new ClerkDidNotAnswer(call(1), ANNA, NOON.plusSeconds(20)),
                new ClerkAnswered(call(1), PIOTR, NOON.plusSeconds(30)),
                new TalkEnded(call(1), PIOTR, Duration.ofSeconds(235), NOON.plusSeconds(265)),
                new CallHeld(call(1), PIOTR, NOON.plusSeconds(40)),
                new CallResumed(call(1), PIOTR, NOON.plusSeconds(50)),
                new ColleagueRang(call(3), PIOTR, JAN, NOON.plusSeconds(60)),
                new ColleagueRingStopped(call(3), PIOTR, JAN, true, NOON.plusSeconds(63)),
                new BlindTransferMade(call(1), PIOTR, "102", NOON.plusSeconds(70)),
                new CallerRequeued(call(1), PIOTR, "office", NOON.plusSeconds(70)),
                new AttendedTransferMade(
                        call(1), PIOTR, Optional.of(JAN), call(3), Optional.empty(), NOON.plusSeconds(70)),
                new CallerHungUp(call(1), 16, NOON.plusSeconds(266)),
                new CallerLeftQueue(call(2), NOON.plusSeconds(5)),
                new CallerSetAside(call(2), NOON));
    }
}
