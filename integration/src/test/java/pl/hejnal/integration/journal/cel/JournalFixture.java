package pl.hejnal.integration.journal.cel;

import java.time.Instant;
import java.util.Locale;
import pl.hejnal.calls.journal.domain.JournalPlace;
import pl.hejnal.integration.journal.files.JournalLine;

/** Lines as Asterisk 22 writes them with our configuration, of a call that begins at {@link #BEGAN}. */
public final class JournalFixture {

    public static final Instant BEGAN = Instant.parse("2026-11-24T02:13:00.250Z");
    public static final String CALL = "1795486380.0";
    public static final String CLERK = "1795486380.7";

    private JournalFixture() {}

    public static Instant after(double seconds) {
        return BEGAN.plusMillis(Math.round(seconds * 1000));
    }

    public static String arrival(String call) {
        return cel(0, "CHAN_START", call, call, "PJSIP/trunk-00000001", "601234567", "hejnal-public", "", "", "");
    }

    /** An event of the caller's own channel. */
    public static String caller(double seconds, String event, String application, String data) {
        return cel(
                seconds,
                event,
                CALL,
                CALL,
                "PJSIP/trunk-00000001",
                "601234567",
                "hejnal-waiting",
                application,
                data,
                "");
    }

    public static String hangup(double seconds, String call, int cause) {
        return cel(
                seconds,
                "HANGUP",
                call,
                call,
                "PJSIP/trunk-00000001",
                "601234567",
                "hejnal-waiting",
                "",
                "",
                "{\"hangupcause\":" + cause + ",\"hangupsource\":\"\",\"dialstatus\":\"\"}");
    }

    public static String over(double seconds, String call) {
        return cel(
                seconds, "LINKEDID_END", call, call, "PJSIP/trunk-00000001", "601234567", "hejnal-waiting", "", "", "");
    }

    public static String clerk(double seconds, String event, String login) {
        return cel(
                seconds,
                event,
                CALL,
                CLERK,
                "PJSIP/" + login + "-00000002",
                "126165555",
                "hejnal-clerks",
                "AppQueue",
                "(Outgoing Line)",
                "");
    }

    public static String cel(
            double seconds,
            String event,
            String call,
            String channel,
            String name,
            String number,
            String context,
            String application,
            String data,
            String extra) {
        Instant at = after(seconds);
        return String.format(
                Locale.ROOT,
                "\"%d.%06d\",%s,%s,%s,%s,%s,%s,%s,%s,%s,%s",
                at.getEpochSecond(),
                at.getNano() / 1000,
                quoted(event),
                quoted(call),
                quoted(channel),
                quoted(name),
                quoted(number),
                quoted("126165555"),
                quoted(context),
                quoted(application),
                quoted(data),
                quoted(extra));
    }

    public static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    public static String queueLog(double seconds, String call, String agent, String event, String details) {
        return after(seconds).getEpochSecond() + "|" + call + "|office|" + agent + "|" + event + "|" + details;
    }

    public static JournalLine line(String journal, int turn, String text) {
        return new JournalLine(text, turn, new JournalPlace(journal, "file", turn * 100L));
    }
}
