package pl.hejnal.container.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.repeats.domain.Contacts;
import pl.hejnal.container.figures.AnsweredCalls.Known;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.tickets.domain.Matter;

/** Residents who call again, while everything about their calls is told late, at once and in any order. */
@ExtendWith(ArquillianExtension.class)
class RepeatsAreCountedIT {

    private static final long SEED = 7;
    private static final int CALLS = 60;
    /** Two years earlier, so that no other situation has calls on these days. */
    private static final Instant BEGIN = Instant.parse("2024-03-20T08:00:00Z");

    private static final int MINUTES = 20 * 24 * 60;
    private static final Matter SAME = CallFixture.VEHICLE;
    private static final Matter OTHER = new Matter(new ProcedureSymbol("KM-3"), new DepartmentSymbol("KM"));
    /** No procedure fits. */
    private static final Matter DEPARTMENT = new Matter(null, new DepartmentSymbol("KM"));

    private static final String OF_THE_DAYS = " from call_figure_now where grain = 'DAY' and dimension = 'ALL'"
            + " and start >= '2024-01-01' and start < '2025-01-01'";

    @Inject
    private AnsweredCalls residents;

    @Inject
    private Contacts contacts;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void each_is_a_repeat_or_a_first_call_as_sql_says_over_the_calls_themselves() throws Exception {
        Random random = new Random(SEED);
        List<Known> known = new ArrayList<>();
        for (int n = 0; n < CALLS; n++) {
            known.add(residents.call(
                    random.nextInt(8) == 0 ? "anonymous" : "60700000" + random.nextInt(3),
                    BEGIN.plusSeconds(60L * random.nextInt(MINUTES))));
        }
        List<Callable<Void>> late = new ArrayList<>();
        for (Known call : known) {
            Matter first = matter(random);
            late.add(() -> residents.close(call.ticket(), first));
            switch (random.nextInt(6)) {
                // The journal says that nobody answered, or that the call arrived on another day.
                case 0 -> late.add(() -> residents.wereAbandoned(call));
                case 1 -> late.add(() -> residents.arrived(call, call.at().minus(Duration.ofDays(2))));
                case 2 -> {
                    Known other = another(known, call, random);
                    late.add(() -> residents.join(call, other));
                }
                case 3 -> late.add(() -> residents.speakEnglish(call));
                default -> {
                    // Its ticket is closed, and that is all.
                }
            }
        }
        Collections.shuffle(late, random);
        atOnce(late);
        // What the journal reopened is closed again, and may be about something else then.
        List<Callable<Void>> again = new ArrayList<>();
        for (Known call : known) {
            Matter then = matter(random);
            again.add(() -> residents.close(call.ticket(), then));
        }
        atOnce(again);
        assertThat(sum("REPEATS")).isPositive();
        assertThat(sum("REPEAT_BASE")).isGreaterThan(sum("REPEATS")).isLessThan(sum("ANSWERED"));
        assertThat(rows.lines(FigureOracle.DIFFERENCES)).as("cells that differ").isEmpty();
        assertThat(rows.number("select count(*) from call_figure_source where 'REPEATS' = any (facts)"
                        + " and quarter >= '2024-01-01' and quarter < '2025-01-01'"))
                .as("calls to be opened")
                .isEqualTo(sum("REPEATS"));
        assertThat(rows.number("select count(*) from call_contact where caller like '%6070%'"))
                .as("numbers that can be read")
                .isZero();
    }

    @Test
    void seven_days_are_seven_days_and_the_end_of_the_window_is_in_it() throws Exception {
        Instant first = Instant.parse("2024-10-22T08:00:00Z");
        String number = "607100001";
        // Over the night in which the clocks were put back: 168 hours, whatever the calendar says.
        for (Duration later :
                List.of(Duration.ZERO, Duration.ofDays(7), Duration.ofDays(14).plusSeconds(1))) {
            residents.close(residents.call(number, first.plus(later)).ticket(), SAME);
        }
        residents.close(residents.call(number, first.plus(Duration.ofDays(14))).ticket(), OTHER);
        residents.close(
                residents.call("anonymous", first.plus(Duration.ofDays(1))).ticket(), SAME);
        residents.close(
                residents.call("607100002", first.plus(Duration.ofDays(1))).ticket(), SAME);
        assertThat(since(first, "REPEAT_BASE")).isEqualTo(5);
        assertThat(since(first, "REPEATS"))
                .as("the one exactly seven days later")
                .isEqualTo(1);
    }

    @Test
    void what_was_forgotten_is_not_counted_again_and_stays_as_it_was() throws Exception {
        Instant first = Instant.parse("2024-01-10T08:00:00Z");
        Known earlier = residents.call("607200001", first);
        residents.close(earlier.ticket(), SAME);
        Known repeat = residents.call("607200001", first.plus(Duration.ofDays(2)));
        residents.close(repeat.ticket(), SAME);
        String before =
                rows.lines("select before::text from call_contact_forgotten").getFirst();
        try {
            // The first time it is said what will go, the second time it goes.
            transaction.begin();
            contacts.forget(first.plus(Duration.ofDays(30)));
            contacts.forget(first.plus(Duration.ofDays(30)));
            transaction.commit();
            assertThat(rows.number("select count(*) from call_contact where arrived_at < '2024-02-01'"))
                    .isZero();
            residents.speakEnglish(repeat);
            assertThat(rows.number("select coalesce(sum((counts ->> 'REPEATS')::bigint), 0) from call_figure_now"
                            + " where grain = 'DAY' and dimension = 'LANGUAGE' and value = 'en'"
                            + " and start >= '2024-01-08' and start < '2024-01-20'"))
                    .isEqualTo(1);
            residents.wereAbandoned(repeat);
            assertThat(rows.number("select coalesce(sum((counts ->> 'REPEAT_BASE')::bigint), 0)" + OF_THE_DAYS
                            + " and start < '2024-01-20'"))
                    .as("the earlier one alone")
                    .isEqualTo(1);
        } finally {
            rows.change("update call_contact_forgotten set before = '" + before + "'");
        }
    }

    /** Of the same caller, if not the same. */
    private static Known another(List<Known> known, Known call, Random random) {
        List<Known> own = known.stream()
                .filter(other -> other.caller().equals(call.caller()))
                .toList();
        return own.get(random.nextInt(own.size()));
    }

    private static Matter matter(Random random) {
        return List.of(SAME, SAME, OTHER, DEPARTMENT, Matter.UNKNOWN).get(random.nextInt(5));
    }

    private static void atOnce(List<Callable<Void>> facts) throws Exception {
        try (ExecutorService tellers = Executors.newFixedThreadPool(6)) {
            for (Future<Void> told : tellers.invokeAll(facts)) {
                told.get();
            }
        }
    }

    private long sum(String name) throws Exception {
        return rows.number("select coalesce(sum((counts ->> '" + name + "')::bigint), 0)" + OF_THE_DAYS);
    }

    private long since(Instant first, String name) throws Exception {
        return rows.number("select coalesce(sum((counts ->> '" + name + "')::bigint), 0)" + OF_THE_DAYS
                + " and start > '" + first.minus(Duration.ofDays(1)) + "'");
    }
}
