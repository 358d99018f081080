package pl.hejnal.faults.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.faults.oracle.Discrepancy.Kind;
import pl.hejnal.faults.oracle.OfficeCallReport.Talk;

/** Ten calls of which everything is known: every third was answered, every third gave up waiting, the others left early. */
class EveryPlantedFaultIsFoundTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00.250Z");
    private static final int CALLS = 10;
    /** Call 3 was answered by anna, call 4 gave up waiting, call 5 left early. */
    private static final int ANSWERED = 3;

    private static final int GAVE_UP = 4;
    private static final int LEFT = 5;
    /** Waited and then spoke a message. */
    private static final int SPOKE = 1;

    private final List<CallerCallReport> callers = new ArrayList<>();
    private final List<ClerkCallReport> clerks = new ArrayList<>();
    private final List<PbxCallReport> pbx = new ArrayList<>();
    private final List<OfficeCallReport> office = new ArrayList<>();

    EveryPlantedFaultIsFoundTest() {
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
                    queued.map(this::whole),
                    answered.map(this::whole),
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

    @Test
    void witnesses_who_agree_are_left_in_peace() {
        assertThat(Oracle.judge(callers, clerks, pbx, office, List.of())).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "an event was dropped, so the call never ended",
                        Kind.NOT_OVER,
                        t -> t.replace(
                                GAVE_UP,
                                call -> with(
                                        call,
                                        call.from(),
                                        call.ticket(),
                                        "WAITING",
                                        call.outcome(),
                                        call.began(),
                                        call.clerk()))),
                fault("a journal was imported twice", Kind.TWICE, t -> t.office.add(t.office.get(LEFT))),
                fault(
                        "a call was kept under two identities",
                        Kind.PHANTOM,
                        t -> t.office.add(call("1795.99", t.office.get(LEFT), Optional.of("2026-000999")))),
                fault("an offset was skipped", Kind.LOST, t -> t.office.remove(LEFT)),
                fault(
                        "a commit was lost that held the ticket",
                        Kind.NO_TICKET,
                        t -> t.replace(
                                LEFT,
                                call -> with(
                                        call,
                                        call.from(),
                                        Optional.empty(),
                                        call.state(),
                                        call.outcome(),
                                        call.began(),
                                        call.clerk()))),
                fault(
                        "an answered call counts as abandoned",
                        Kind.WRONG_OUTCOME,
                        t -> t.replace(
                                ANSWERED,
                                call -> with(
                                        call,
                                        call.from(),
                                        call.ticket(),
                                        call.state(),
                                        "ABANDONED_WAITING",
                                        call.began(),
                                        call.clerk()))),
                fault(
                        "an early leaver counts as having waited",
                        Kind.WRONG_OUTCOME,
                        t -> t.replace(
                                LEFT,
                                call -> with(
                                        call,
                                        call.from(),
                                        call.ticket(),
                                        call.state(),
                                        "ABANDONED_WAITING",
                                        call.began(),
                                        call.clerk()))),
                fault(
                        "a message was lost",
                        Kind.WRONG_OUTCOME,
                        t -> t.replace(
                                SPOKE,
                                call -> with(
                                        call,
                                        call.from(),
                                        call.ticket(),
                                        call.state(),
                                        "ABANDONED_WAITING",
                                        call.began(),
                                        call.clerk()))),
                fault(
                        "a message that nobody spoke stands there",
                        Kind.WRONG_OUTCOME,
                        t -> t.replace(
                                LEFT,
                                call -> with(
                                        call,
                                        call.from(),
                                        call.ticket(),
                                        call.state(),
                                        "MESSAGE_LEFT",
                                        call.began(),
                                        call.clerk()))),
                fault(
                        "the talk is another clerk's",
                        Kind.WRONG_CLERK,
                        t -> t.replace(
                                ANSWERED,
                                call -> with(
                                        call,
                                        call.from(),
                                        call.ticket(),
                                        call.state(),
                                        call.outcome(),
                                        call.began(),
                                        Optional.of("piotr")))),
                fault(
                        "nobody has the talk",
                        Kind.WRONG_CLERK,
                        t -> t.replace(
                                ANSWERED,
                                call -> with(
                                        call,
                                        call.from(),
                                        call.ticket(),
                                        call.state(),
                                        call.outcome(),
                                        call.began(),
                                        Optional.empty()))),
                fault(
                        "all the talk is the first clerk's",
                        Kind.WRONG_TALK,
                        t -> t.replace(
                                ANSWERED,
                                call -> with(
                                        call,
                                        List.of(new Talk(
                                                "anna",
                                                call.answered().get(),
                                                call.ended().get())),
                                        1))),
                fault(
                        "all the talk is the last clerk's",
                        Kind.WRONG_TALK,
                        t -> t.replace(
                                ANSWERED,
                                call -> with(
                                        call,
                                        List.of(new Talk(
                                                "jan",
                                                call.answered().get(),
                                                call.ended().get())),
                                        1))),
                fault(
                        "the time between two talks is talk",
                        Kind.WRONG_TALK,
                        t -> t.replace(
                                ANSWERED,
                                call -> with(
                                        call,
                                        List.of(
                                                call.talks().get(0),
                                                new Talk(
                                                        "jan",
                                                        call.talks().get(0).since(),
                                                        call.ended().get())),
                                        1))),
                fault(
                        "a clerk is credited who never talked",
                        Kind.WRONG_TALK,
                        t -> t.replace(
                                GAVE_UP,
                                call -> with(
                                        call,
                                        List.of(new Talk(
                                                "piotr",
                                                call.began(),
                                                call.ended().get())),
                                        0))),
                fault(
                        "a transfer was lost",
                        Kind.WRONG_TRANSFER,
                        t -> t.replace(ANSWERED, call -> with(call, call.talks(), 0))),
                fault(
                        "a transfer was noted twice",
                        Kind.WRONG_TRANSFER,
                        t -> t.replace(ANSWERED, call -> with(call, call.talks(), 2))),
                fault(
                        "a time is shifted by two seconds",
                        Kind.TIMES_APART,
                        t -> t.replace(
                                GAVE_UP,
                                call -> with(
                                        call,
                                        call.from(),
                                        call.ticket(),
                                        call.state(),
                                        call.outcome(),
                                        call.began().plusSeconds(2),
                                        call.clerk()))),
                fault("a call that never was stands there", Kind.PHANTOM, t -> t.pbx.remove(LEFT)),
                fault(
                        "two calls were merged into one ticket",
                        Kind.MERGED,
                        t -> t.replace(
                                LEFT,
                                call -> with(
                                        call,
                                        call.from(),
                                        t.office.get(GAVE_UP).ticket(),
                                        call.state(),
                                        call.outcome(),
                                        call.began(),
                                        call.clerk()))),
                fault(
                        "a caller was left without an answer",
                        Kind.NOT_ANSWERED,
                        t -> t.callers.set(
                                LEFT, new CallerCallReport(number(LEFT), NOON, Optional.empty(), Optional.empty()))),
                fault("the PBX lost the call of a caller who was answered", Kind.NOT_IN_THE_JOURNAL, t -> {
                    t.pbx.remove(LEFT);
                    t.office.remove(LEFT);
                }),
                fault(
                        "two callers changed their numbers",
                        Kind.WRONG_CALLER,
                        t -> t.replace(
                                LEFT,
                                call -> with(
                                        call,
                                        "+48" + number(GAVE_UP),
                                        call.ticket(),
                                        call.state(),
                                        call.outcome(),
                                        call.began(),
                                        call.clerk()))),
                fault(
                        "the PBX ended a call that its caller still held",
                        Kind.TIMES_APART,
                        t -> t.callers.set(
                                LEFT,
                                new CallerCallReport(
                                        number(LEFT),
                                        t.callers.get(LEFT).dialled(),
                                        t.callers.get(LEFT).answered(),
                                        Optional.of(NOON.plusSeconds(90))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_planted_fault_is_found(String name, Kind kind, Consumer<EveryPlantedFaultIsFoundTest> plant) {
        plant.accept(this);
        assertThat(Oracle.judge(callers, clerks, pbx, office, List.of()))
                .extracting(Discrepancy::kind)
                .contains(kind);
    }

    @Test
    void who_called_while_there_was_no_pbx_is_not_held_against_anybody() {
        callers.add(new CallerCallReport("127999999", NOON.plusSeconds(100), Optional.empty(), Optional.empty()));
        PbxDowntime downtime = new PbxDowntime(NOON.plusSeconds(95), NOON.plusSeconds(105));
        assertThat(Oracle.judge(callers, clerks, pbx, office, List.of(downtime)))
                .isEmpty();
    }

    @Test
    void even_then_what_the_pbx_had_must_be_in_the_office() {
        PbxDowntime downtime = new PbxDowntime(NOON.minusSeconds(5), NOON.plusSeconds(100));
        office.remove(LEFT);
        assertThat(Oracle.judge(callers, clerks, pbx, office, List.of(downtime)))
                .extracting(Discrepancy::kind)
                .containsExactly(Kind.LOST);
    }

    private void replace(int index, java.util.function.UnaryOperator<OfficeCallReport> change) {
        office.set(index, change.apply(office.get(index)));
    }

    private static OfficeCallReport with(
            OfficeCallReport call,
            String from,
            Optional<String> ticket,
            String state,
            String outcome,
            Instant began,
            Optional<String> clerk) {
        return new OfficeCallReport(
                call.linkedid(),
                from,
                ticket,
                state,
                outcome,
                began,
                call.ended(),
                call.queued(),
                call.answered(),
                clerk,
                call.talks(),
                call.transfers());
    }

    private static OfficeCallReport call(String id, OfficeCallReport like, Optional<String> ticket) {
        return new OfficeCallReport(
                id,
                like.from(),
                ticket,
                like.state(),
                like.outcome(),
                like.began(),
                like.ended(),
                like.queued(),
                like.answered(),
                like.clerk(),
                like.talks(),
                like.transfers());
    }

    private static OfficeCallReport with(OfficeCallReport call, List<Talk> talks, int transfers) {
        return new OfficeCallReport(
                call.linkedid(),
                call.from(),
                call.ticket(),
                call.state(),
                call.outcome(),
                call.began(),
                call.ended(),
                call.queued(),
                call.answered(),
                call.clerk(),
                talks,
                transfers);
    }

    private static Arguments fault(String name, Kind kind, Consumer<EveryPlantedFaultIsFoundTest> plant) {
        return Arguments.of(name, kind, plant);
    }

    private Instant whole(Instant moment) {
        return Instant.ofEpochSecond(moment.getEpochSecond());
    }

    private static String id(int i) {
        return "1795486380." + i;
    }

    private static String number(int i) {
        return "12700000" + i;
    }
}
