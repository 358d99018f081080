package pl.hejnal.integration.telephony;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
import pl.hejnal.calls.PhoneEventJson;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.identity.domain.Login;

/** An event as one line of a file, in JSON. Lines with tabs were written before an update, and are read once more. */
final class SpilledEvent {

    private SpilledEvent() {}

    static String write(PhoneEvent event) {
        return PhoneEventJson.write(event);
    }

    /** @throws RuntimeException if this is no such line, as after a cut in the middle of writing it */
    static PhoneEvent read(String line) {
        return line.startsWith("{") ? PhoneEventJson.read(line) : readTabs(line);
    }

    private static PhoneEvent readTabs(String line) {
        String[] field = line.split("\t", -1);
        LinkedId call = new LinkedId(field[1]);
        Instant at = Instant.parse(field[2]);
        return switch (field[0]) {
            case "QUEUED" -> new CallerQueued(call, field[3], field[4], field[5], at);
            case "RINGS" -> new ClerkRang(call, new Login(field[3]), at);
            case "NO_ANSWER" -> new ClerkDidNotAnswer(call, new Login(field[3]), at);
            case "ANSWERED" -> new ClerkAnswered(call, new Login(field[3]), at);
            case "ABANDONED" -> new CallerSetAside(call, at);
            case "TALK_ENDED" -> new TalkEnded(call, new Login(field[3]), Duration.parse(field[4]), at);
            case "HOLDS" -> new CallHeld(call, new Login(field[3]), at);
            case "RESUMES" -> new CallResumed(call, new Login(field[3]), at);
            case "COLLEAGUE_RINGS" -> new ColleagueRang(call, new Login(field[3]), new Login(field[4]), at);
            case "COLLEAGUE_RANG" ->
                new ColleagueRingStopped(
                        call, new Login(field[3]), new Login(field[4]), Boolean.parseBoolean(field[5]), at);
            case "SENT_ON" -> new BlindTransferMade(call, new Login(field[3]), field[4], at);
            case "PUT_IN_QUEUE" -> new CallerRequeued(call, new Login(field[3]), field[4], at);
            case "JOINED" ->
                new AttendedTransferMade(
                        call, new Login(field[3]), clerk(field[4]), new LinkedId(field[5]), clerk(field[6]), at);
            case "HUNG_UP" -> new CallerHungUp(call, Integer.parseInt(field[3]), at);
            default -> throw new IllegalArgumentException("unknown event: " + field[0]);
        };
    }

    private static Optional<Login> clerk(String login) {
        return Optional.of(login).filter(name -> !name.isEmpty()).map(Login::new);
    }
}
