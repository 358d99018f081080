package pl.hejnal.integration.telephony;

import java.time.Duration;
import java.time.Instant;
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

/** An event as one line of a file, its fields between tabs: what, call, time, and what belongs to the event. */
final class SpilledEvent {

    private SpilledEvent() {}

    static String write(PbxEvent event) {
        return switch (event) {
            case CallerQueued e -> line("QUEUED", e, e.queue(), e.dialled(), e.caller());
            case ClerkRings e -> line("RINGS", e, e.login());
            case ClerkDidNotAnswer e -> line("NO_ANSWER", e, e.login());
            case ClerkAnswered e -> line("ANSWERED", e, e.login());
            case CallerSetAside e -> line("ABANDONED", e);
            case TalkEnded e -> line("TALK_ENDED", e, e.login(), e.talk().toString());
            case ClerkHolds e -> line("HOLDS", e, e.login());
            case ClerkResumes e -> line("RESUMES", e, e.login());
            case ColleagueRings e -> line("COLLEAGUE_RINGS", e, e.by(), e.login());
            case ColleagueRang e -> line("COLLEAGUE_RANG", e, e.by(), e.login(), Boolean.toString(e.answered()));
            case CallerSentOn e -> line("SENT_ON", e, e.by(), e.toward());
            case CallerPutInQueue e -> line("PUT_IN_QUEUE", e, e.by(), e.queue());
            case CallsJoined e ->
                line("JOINED", e, e.by(), e.otherClerk(), e.other().value(), e.oneClerk());
            case CallerHungUp e -> line("HUNG_UP", e, Integer.toString(e.cause()));
        };
    }

    private static String line(String what, PbxEvent event, String... rest) {
        StringBuilder line = new StringBuilder(what)
                .append('\t')
                .append(event.call())
                .append('\t')
                .append(event.at());
        for (String field : rest) {
            line.append('\t').append(field.replaceAll("[\\t\\r\\n]", " "));
        }
        return line.toString();
    }

    /** @throws RuntimeException if this is no such line, as after a cut in the middle of writing it */
    static PbxEvent read(String line) {
        String[] field = line.split("\t", -1);
        LinkedId call = new LinkedId(field[1]);
        Instant at = Instant.parse(field[2]);
        return switch (field[0]) {
            case "QUEUED" -> new CallerQueued(call, field[3], field[4], field[5], at);
            case "RINGS" -> new ClerkRings(call, field[3], at);
            case "NO_ANSWER" -> new ClerkDidNotAnswer(call, field[3], at);
            case "ANSWERED" -> new ClerkAnswered(call, field[3], at);
            case "ABANDONED" -> new CallerSetAside(call, at);
            case "TALK_ENDED" -> new TalkEnded(call, field[3], Duration.parse(field[4]), at);
            case "HOLDS" -> new ClerkHolds(call, field[3], at);
            case "RESUMES" -> new ClerkResumes(call, field[3], at);
            case "COLLEAGUE_RINGS" -> new ColleagueRings(call, field[3], field[4], at);
            case "COLLEAGUE_RANG" -> new ColleagueRang(call, field[3], field[4], Boolean.parseBoolean(field[5]), at);
            case "SENT_ON" -> new CallerSentOn(call, field[3], field[4], at);
            case "PUT_IN_QUEUE" -> new CallerPutInQueue(call, field[3], field[4], at);
            case "JOINED" -> new CallsJoined(call, field[3], field[4], new LinkedId(field[5]), field[6], at);
            case "HUNG_UP" -> new CallerHungUp(call, Integer.parseInt(field[3]), at);
            default -> throw new IllegalArgumentException("unknown event: " + field[0]);
        };
    }
}
