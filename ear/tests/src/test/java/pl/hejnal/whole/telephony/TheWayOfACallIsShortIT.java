package pl.hejnal.whole.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.hejnal.phone.load.CallLoadGenerator;
import pl.hejnal.phone.load.PlannedCall;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.StatementLog;
import pl.hejnal.whole.office.WholeSystem;

/**
 * What a call that ends in the menu costs the database, from the database's own log: a change that adds a statement to the
 * way of every call is seen here. Ends are written one by one; what the journal confirms, it confirms in batches.
 */
@WholeSystem
@Tag(WholeSystem.ALONE)
class TheWayOfACallIsShortIT {

    private static final int CALLS = 50;
    private static final int A_SECOND = 10;
    private static final int STATEMENTS = 8;
    /** Its arrival, its end, and its part of a batch. */
    private static final double TRANSACTIONS = 2.5;

    private static final Pattern OF_CALLS =
            Pattern.compile("\\b(phone_call|call_step|call_segment|call_figure_change|ticket|ticket_entry|ticket_case"
                    + "|journal_position|voicemail)\\b");

    /**
     * The figures' timer; and a call of which a busy machine's journal told before the PBX did, or told other times, which was
     * put right.
     */
    private static final Pattern OF_OTHERS =
            Pattern.compile("add_up_call_figures|insert into call_step|update phone_call set arrived_at");

    @Test
    void aCallThatEndsInTheMenuTakesEightStatementsInTwoTransactions(Office office) throws Exception {
        long before = journalled(office);
        try (StatementLog log = StatementLog.of(office)) {
            List<PlannedCall> listeners = IntStream.range(0, CALLS)
                    .mapToObj(turn -> PlannedCall.listening("128%06d".formatted(turn), Duration.ofSeconds(2)))
                    .toList();
            new CallLoadGenerator(
                            office.settings().number("hejnal.sip.port"),
                            office.settings().text("hejnal.number"),
                            listeners,
                            A_SECOND)
                    .run(Duration.ofMinutes(1));
            eventually("the journal has told of all", () -> journalled(office), told -> told >= before + CALLS);
            List<List<String>> transactions = log.transactions().stream()
                    .filter(one -> one.stream().anyMatch(OF_CALLS.asPredicate()))
                    .filter(one -> one.stream().noneMatch(OF_OTHERS.asPredicate()))
                    .toList();
            List<String> statements =
                    transactions.stream().flatMap(List::stream).toList();
            System.out.printf(
                    "a call: %.2f statements in %.2f transactions; of %d calls: %s%n",
                    statements.size() / (double) CALLS,
                    transactions.size() / (double) CALLS,
                    CALLS,
                    shapes(statements));
            assertThat(statements.size() / (double) CALLS)
                    .as("statements a call: %s", shapes(statements))
                    .isLessThanOrEqualTo(STATEMENTS);
            assertThat(transactions.size() / (double) CALLS)
                    .as("transactions a call: %s", shapes(statements))
                    .isLessThanOrEqualTo(TRANSACTIONS);
        }
    }

    private static long journalled(Office office) throws Exception {
        return office.count(StatementLog.ASKED_BY_A_TEST
                + "select count(*) from phone_call where journal_at is not null and caller like '+48128%'");
    }

    private static List<String> shapes(List<String> statements) {
        return statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> statement.substring(0, Math.min(60, statement.length())), Collectors.counting()))
                .entrySet()
                .stream()
                .map(shape -> shape.getValue() + " × " + shape.getKey())
                .sorted()
                .toList();
    }
}
