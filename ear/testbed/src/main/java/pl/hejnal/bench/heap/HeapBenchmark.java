package pl.hejnal.bench.heap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import pl.hejnal.bench.callrate.CallBurst;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.OldGenerationHeap;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.office.OfficeDatabase;

/**
 * A hundred thousand real calls, each with its ticket, its events and its lines in the journals; three times in between
 * everything is collected and what is left is weighed.
 */
public final class HeapBenchmark implements Measurement {

    private static final int RATE = 150;
    private static final List<Integer> WEIGHED_AFTER = List.of(10_000, 50_000, 100_000);
    private static final Duration SETTLING = Duration.ofSeconds(60);
    /** Less than what one more page of code or a fuller cache weighs; a call that is kept weighs a kilobyte or more. */
    private final BenchOffice office;

    public HeapBenchmark(BenchOffice office) {
        this.office = office;
    }

    @Override
    public String title() {
        return "The server's old generation after a full collection, over 100,000 calls at " + RATE + " calls/s";
    }

    /** A quarter of an hour, and no processor's time is measured. */
    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) throws Exception {
        List<Double> weights = new ArrayList<>();
        try (OfficeDatabase officeDatabase = new OfficeDatabase(office)) {
            CallBurst burst = new CallBurst(office, () -> officeDatabase.awaitQuiet(SETTLING));
            long before = officeDatabase.count("phone_call");
            int made = 0;
            for (int until : WEIGHED_AFTER) {
                burst.run(office.number(), RATE, Duration.ofSeconds((until - made) / RATE));
                made = until;
                weights.add(OldGenerationHeap.afterCollection(office.pid("WildFly")));
                tell.accept(String.format(
                        Locale.ROOT,
                        "  after %,7d calls (%,d written down)  %.1f MiB",
                        made,
                        officeDatabase.count("phone_call") - before,
                        weights.getLast()));
            }
        }
        return List.of(Ratio.of(
                "old generation after 100,000 calls ÷ after 10,000", weights.getLast(), weights.getFirst(), "MiB"));
    }
}
