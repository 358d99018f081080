package pl.hejnal.faults.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.hejnal.faults.oracle.OfficeCallReport.Talk;

/** Ten calls of which everything is known: every third was answered, every third gave up waiting, the others left early. */
final class KnownCalls {

    static final Instant NOON = Instant.parse("2026-11-24T11:00:00.250Z");
    /** Answered by anna, and sent on to jan. */
    static final int ANSWERED = 3;
    /** Gave up waiting. */
    static final int GAVE_UP = 4;
    /** Left before waiting. */
    static final int LEFT = 5;
    /** Waited and then spoke a message. */
    static final int SPOKE = 1;

    private static final int CALLS = 10;

    final List<CallerCallReport> callers = new ArrayList<>();
    final List<PbxCallReport> pbx = new ArrayList<>();
    final List<OfficeCallReport> office = new ArrayList<>();
    private final List<ClerkCallReport> clerks = new ArrayList<>();

    KnownCalls() {
        IntStream.range(0, CALLS).forEach(i -> {
            Instant begun = NOON.plusSeconds(i);
            Instant ended = begun.plusSeconds(30);
            Optional<Instant> queued = i % 3 == 2 ? Optional.empty() : Optional.of(begun.plusSeconds(5));
            Optional<Instant> answered = i % 3 == 0 ? Optional.of(begun.plusSeconds(9)) : Optional.empty();
            Optional<String> clerk = answered.map(at -> "anna");
            callers.add(new CallerCallReport(
                    number(i),
                    begun.minusMillis(20),
                    Optional.of(begun.plusMillis(80)),
                    Optional.of(ended.plusMillis(10))));
            pbx.add(new PbxCallReport(
                    id(i),
                    number(i),
                    begun,
                    Optional.of(ended),
                    queued.map(KnownCalls::whole),
                    answered.map(KnownCalls::whole),
                    clerk,
                    i == SPOKE,
                    i == ANSWERED ? 1 : 0));
            // Call 3 was sent on to jan after ten seconds.
            Instant sentOn = i == ANSWERED ? begun.plusSeconds(19) : ended;
            List<Talk> talks = answered.map(
                            at -> Stream.of(new Talk("anna", at, sentOn), new Talk("jan", sentOn, ended))
                                    .filter(talk -> talk.until().isAfter(talk.since()))
                                    .toList())
                    .orElse(List.of());
            talks.forEach(talk -> clerks.add(new ClerkCallReport(talk.clerk(), number(i), talk.since(), talk.until())));
            office.add(new OfficeCallReport(
                    id(i),
                    "+48" + number(i),
                    Optional.of("2026-00010" + i),
                    "ENDED",
                    i == SPOKE
                            ? "MESSAGE_LEFT"
                            : List.of("ANSWERED", "ABANDONED_WAITING", "ABANDONED_EARLY")
                                    .get(i % 3),
                    begun.plusMillis(60),
                    Optional.of(ended),
                    queued,
                    answered,
                    clerk,
                    talks,
                    i == ANSWERED ? 1 : 0));
        });
    }

    List<Discrepancy> judged(PbxDowntime... downtimes) {
        return Oracle.judge(callers, clerks, pbx, office, List.of(downtimes));
    }

    /** Lets the office tell something else of this call. */
    void change(int index, UnaryOperator<ChangedReport> change) {
        office.set(index, change.apply(new ChangedReport(office.get(index))).report());
    }

    static Instant whole(Instant moment) {
        return Instant.ofEpochSecond(moment.getEpochSecond());
    }

    private static String id(int i) {
        return "1795486380." + i;
    }

    static String number(int i) {
        return "12700000" + i;
    }
}
