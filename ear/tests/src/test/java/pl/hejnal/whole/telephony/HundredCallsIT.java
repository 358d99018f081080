package pl.hejnal.whole.telephony;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pl.hejnal.phone.BaresipPhone;
import pl.hejnal.phone.load.CallLoadGenerator;
import pl.hejnal.phone.load.CdrFile;
import pl.hejnal.phone.load.LoadPlan;
import pl.hejnal.phone.load.PlannedCallResult;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.PbxJournal;
import pl.hejnal.whole.office.TicketRecord;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.DeskPage;
import pl.hejnal.whole.page.TicketListPage;

/**
 * A hundred residents call, ten a second, press what they like and hang up when they like. What they say of it (sipp),
 * what the PBX wrote down (CDR, queue log) and what the office knows are three witnesses of the same hundred calls.
 */
@WholeSystem
@Tag(WholeSystem.ALONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HundredCallsIT {

    private static final int CALLS = 100;
    private static final int A_SECOND = 10;
    private static final long SEED = 20_261_123;
    /** A clerk is present whose telephone is not there, so every wish for a person ends in the queue; it takes this long. */
    private static final Duration WAY_TO_THE_QUEUE = Duration.ofSeconds(3);

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(1);
    private static final List<String> A_PERSON = List.of("CHOSE person");
    private static final Map<String, List<String>> WAYS =
            Map.of("0", A_PERSON, "1", List.of("CHOSE case"), "9", List.of("CHOSE language.en"), "", List.of());

    private List<PlannedCallResult> told;
    private Map<String, CdrFile.Entry> pbx;
    private List<CallRecord> office;
    private Set<String> queued;
    /** How far apart the witnesses' times may be: a second, and what this machine is late in answering, thus in noting. */
    private Duration apart;

    @BeforeAll
    void aHundredResidentsCall(Office hejnal, Browser browser) throws Exception {
        Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        // She does not answer.
        try (BaresipPhone phone = hejnal.phoneOf("zofia");
                DeskPage zofia = DeskPage.of(browser, "zofia").present()) {
            told = crowd(hejnal);
        }
        apart = told.stream()
                .map(caller -> Duration.between(
                        caller.started().orElseThrow(), caller.answered().orElseThrow()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusSeconds(1);
        office = eventually(
                "all calls of the crowd are over",
                () -> hejnal.api().calls("?limit=500&since=" + began).items(),
                calls -> calls.size() >= CALLS && calls.stream().allMatch(CallRecord::isOver));
        pbx = hejnal.journal().callRecords().stream()
                .filter(entry -> !entry.start().isBefore(began))
                .collect(toMap(CdrFile.Entry::linkedid, identity()));
        queued = hejnal.journal().queueLog().stream()
                .filter(entry -> entry.event().equals("ENTERQUEUE"))
                .map(PbxJournal.QueueEntry::call)
                .collect(Collectors.toSet());
    }

    @Test
    void everyCallIsAnsweredAndEndsAsItsCallerSays() {
        assertThat(told).hasSize(CALLS).allSatisfy(caller -> {
            assertThat(caller.wasAnswered()).isTrue();
            assertThat(caller.end()).isEqualTo(PlannedCallResult.End.HUNG_UP_BY_CALLER);
        });
    }

    @Test
    void noCallIsLostNoneIsThereTwiceAndNoneWasNeverMade() {
        assertThat(pbx.values())
                .extracting(CdrFile.Entry::sipCallId)
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().map(PlannedCallResult::callId).toList());
        assertThat(office).extracting(CallRecord::linkedid).containsExactlyInAnyOrderElementsOf(pbx.keySet());
        assertThat(office).extracting(CallRecord::ticket).doesNotHaveDuplicates();
    }

    @Test
    void allWitnessesAgreeOnCallerAndTimes() {
        assertThat(office.stream().filter(call -> {
                    CdrFile.Entry record = pbx.get(call.linkedid());
                    PlannedCallResult caller = callerOf(call);
                    return !call.caller().equals("+48" + caller.from())
                            || !record.from().equals(caller.from())
                            || !agree(call.arrivedAt(), caller.started().orElseThrow(), record.start())
                            || !agree(call.endedAt(), caller.ended().orElseThrow(), record.end());
                }))
                .isEmpty();
    }

    @Test
    void whoWasInTheQueueAbandonedItAndTheOthersLeftEarly() {
        assertThat(office.stream()
                        .filter(call -> !call.outcome()
                                .equals(queued.contains(call.linkedid()) ? "ABANDONED_WAITING" : "ABANDONED_EARLY")))
                .isEmpty();
    }

    @Test
    void whoAskedForAPersonAndStayedWasInTheQueueAndNobodyElse() {
        assertThat(office.stream()
                        .filter(call ->
                                queued.contains(call.linkedid()) && !call.way().equals(A_PERSON)))
                .isEmpty();
        assertThat(office.stream()
                        .filter(call -> call.way().equals(A_PERSON)
                                && !queued.contains(call.linkedid())
                                && stayedAfterTheKey(callerOf(call)).compareTo(WAY_TO_THE_QUEUE) > 0))
                .isEmpty();
    }

    /** Keys travel by UDP, so a busy machine may lose one; nobody is ever noted for a key they did not press. */
    @Test
    void theKeyIsOnTheCall() {
        List<CallRecord> silent = office.stream()
                .filter(call -> call.way().isEmpty()
                        && stayedAfterTheKey(callerOf(call)).compareTo(HEARD_WITHIN) > 0)
                .toList();
        assertThat(silent).hasSizeLessThanOrEqualTo(CALLS / 50);
        assertThat(office.stream()
                        .filter(call -> !call.way().isEmpty()
                                && !call.way()
                                        .equals(WAYS.get(callerOf(call).plan().keys()))))
                .isEmpty();
    }

    @Test
    void everyTicketSaysWhatBecameOfItsCall(Office hejnal) {
        assertThat(office.stream().filter(call -> {
                    TicketRecord ticket = hejnal.api().ticket(call.ticket());
                    boolean waited = call.outcome().equals("ABANDONED_WAITING");
                    return !ticket.caller().equals(call.caller())
                            || ticket.missed() != waited
                            || !ticket.status().equals(waited ? "NEW" : "CLOSED")
                            || !Objects.equals(ticket.resolution(), waited ? null : "CALLER_HUNG_UP");
                }))
                .isEmpty();
    }

    @Test
    void theListOfTicketsLeadsToEachOfThemOnce(Browser browser) {
        try (TicketListPage list = TicketListPage.of(browser, "maria")) {
            assertThat(list.leafedThrough())
                    .doesNotHaveDuplicates()
                    .containsAll(office.stream().map(CallRecord::ticket).toList());
        }
    }

    private static List<PlannedCallResult> crowd(Office hejnal) throws Exception {
        return new CallLoadGenerator(
                        hejnal.settings().number("hejnal.sip.port"),
                        hejnal.settings().text("hejnal.number"),
                        LoadPlan.random(CALLS, SEED),
                        A_SECOND)
                .run(Duration.ofMinutes(2));
    }

    private PlannedCallResult callerOf(CallRecord call) {
        String callId = pbx.get(call.linkedid()).sipCallId();
        return told.stream()
                .filter(caller -> caller.callId().equals(callId))
                .findFirst()
                .orElseThrow();
    }

    private static Duration stayedAfterTheKey(PlannedCallResult caller) {
        return caller.pressed()
                .map(pressed -> Duration.between(pressed, caller.ended().orElseThrow()))
                .orElse(Duration.ZERO);
    }

    private boolean agree(String ours, Instant... others) {
        return Arrays.stream(others)
                .allMatch(other ->
                        Duration.between(Instant.parse(ours), other).abs().compareTo(apart) <= 0);
    }
}
