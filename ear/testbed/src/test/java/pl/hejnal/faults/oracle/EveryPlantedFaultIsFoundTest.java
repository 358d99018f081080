package pl.hejnal.faults.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.faults.oracle.KnownCalls.ANSWERED;
import static pl.hejnal.faults.oracle.KnownCalls.GAVE_UP;
import static pl.hejnal.faults.oracle.KnownCalls.LEFT;
import static pl.hejnal.faults.oracle.KnownCalls.NOON;
import static pl.hejnal.faults.oracle.KnownCalls.SPOKE;
import static pl.hejnal.faults.oracle.KnownCalls.number;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.faults.oracle.Discrepancy.Kind;
import pl.hejnal.faults.oracle.OfficeCallReport.Talk;

/** In ten calls of which everything is known. */
class EveryPlantedFaultIsFoundTest {

    private final KnownCalls calls = new KnownCalls();

    @Test
    void witnesses_who_agree_are_left_in_peace() {
        assertThat(calls.judged()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "an event was dropped, so the call never ended",
                        Kind.NOT_OVER,
                        t -> t.change(GAVE_UP, call -> call.state("WAITING"))),
                fault("a journal was imported twice", Kind.TWICE, t -> t.office.add(t.office.get(LEFT))),
                fault(
                        "a call was kept under two identities",
                        Kind.PHANTOM,
                        t -> t.office.add(new ChangedReport(t.office.get(LEFT))
                                .id("1795.99")
                                .ticket(Optional.of("2026-000999"))
                                .report())),
                fault("an offset was skipped", Kind.LOST, t -> t.office.remove(LEFT)),
                fault(
                        "a commit was lost that held the ticket",
                        Kind.NO_TICKET,
                        t -> t.change(LEFT, call -> call.ticket(Optional.empty()))),
                fault(
                        "an answered call counts as abandoned",
                        Kind.WRONG_OUTCOME,
                        t -> t.change(ANSWERED, call -> call.outcome("ABANDONED_WAITING"))),
                fault(
                        "an early leaver counts as having waited",
                        Kind.WRONG_OUTCOME,
                        t -> t.change(LEFT, call -> call.outcome("ABANDONED_WAITING"))),
                fault(
                        "a message was lost",
                        Kind.WRONG_OUTCOME,
                        t -> t.change(SPOKE, call -> call.outcome("ABANDONED_WAITING"))),
                fault(
                        "a message that nobody spoke stands there",
                        Kind.WRONG_OUTCOME,
                        t -> t.change(LEFT, call -> call.outcome("MESSAGE_LEFT"))),
                fault(
                        "the talk is another clerk's",
                        Kind.WRONG_CLERK,
                        t -> t.change(ANSWERED, call -> call.clerk(Optional.of("piotr")))),
                fault(
                        "nobody has the talk",
                        Kind.WRONG_CLERK,
                        t -> t.change(ANSWERED, call -> call.clerk(Optional.empty()))),
                fault(
                        "all the talk is the first clerk's",
                        Kind.WRONG_TALK,
                        t -> t.change(
                                ANSWERED, call -> call.talks(talk("anna", answered(t, ANSWERED), ended(t, ANSWERED))))),
                fault(
                        "all the talk is the last clerk's",
                        Kind.WRONG_TALK,
                        t -> t.change(
                                ANSWERED, call -> call.talks(talk("jan", answered(t, ANSWERED), ended(t, ANSWERED))))),
                fault(
                        "the time between two talks is talk",
                        Kind.WRONG_TALK,
                        t -> t.change(
                                ANSWERED,
                                call -> call.talks(first(t), talk("jan", first(t).since(), ended(t, ANSWERED))))),
                fault(
                        "a clerk is credited who never talked",
                        Kind.WRONG_TALK,
                        t -> t.change(
                                GAVE_UP,
                                call -> call.talks(
                                        talk("piotr", t.office.get(GAVE_UP).began(), ended(t, GAVE_UP))))),
                fault("a transfer was lost", Kind.WRONG_TRANSFER, t -> t.change(ANSWERED, call -> call.transfers(0))),
                fault(
                        "a transfer was noted twice",
                        Kind.WRONG_TRANSFER,
                        t -> t.change(ANSWERED, call -> call.transfers(2))),
                fault(
                        "a time is shifted by two seconds",
                        Kind.TIMES_APART,
                        t -> t.change(
                                GAVE_UP,
                                call -> call.began(t.office.get(GAVE_UP).began().plusSeconds(2)))),
                fault("a call that never was stands there", Kind.PHANTOM, t -> t.pbx.remove(LEFT)),
                fault(
                        "two calls were merged into one ticket",
                        Kind.MERGED,
                        t -> t.change(
                                LEFT, call -> call.ticket(t.office.get(GAVE_UP).ticket()))),
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
                        t -> t.change(LEFT, call -> call.from("+48" + number(GAVE_UP)))),
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
    void a_planted_fault_is_found(String name, Kind kind, Consumer<KnownCalls> plant) {
        plant.accept(calls);
        assertThat(calls.judged()).extracting(Discrepancy::kind).contains(kind);
    }

    @Test
    void who_called_while_there_was_no_pbx_is_not_held_against_anybody() {
        calls.callers.add(new CallerCallReport("127999999", NOON.plusSeconds(100), Optional.empty(), Optional.empty()));
        assertThat(calls.judged(new PbxDowntime(NOON.plusSeconds(95), NOON.plusSeconds(105))))
                .isEmpty();
    }

    @Test
    void even_then_what_the_pbx_had_must_be_in_the_office() {
        calls.office.remove(LEFT);
        assertThat(calls.judged(new PbxDowntime(NOON.minusSeconds(5), NOON.plusSeconds(100))))
                .extracting(Discrepancy::kind)
                .containsExactly(Kind.LOST);
    }

    private static Arguments fault(String name, Kind kind, Consumer<KnownCalls> plant) {
        return Arguments.of(name, kind, plant);
    }

    private static Talk talk(String clerk, Instant since, Instant until) {
        return new Talk(clerk, since, until);
    }

    private static Talk first(KnownCalls calls) {
        return calls.office.get(ANSWERED).talks().getFirst();
    }

    private static Instant answered(KnownCalls calls, int call) {
        return calls.office.get(call).answered().orElseThrow();
    }

    private static Instant ended(KnownCalls calls, int call) {
        return calls.office.get(call).ended().orElseThrow();
    }
}
