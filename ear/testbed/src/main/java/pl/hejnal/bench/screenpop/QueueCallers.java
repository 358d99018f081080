package pl.hejnal.bench.screenpop;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.phone.load.CallLoadGenerator;
import pl.hejnal.phone.load.PlannedCall;

/** Residents who want a person as soon as they are answered. Nobody calls twice: they would be asked whether it is about the same. */
final class QueueCallers {

    /** The clerk hangs up long before; a caller who still hears something then has waited in vain. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    private static final double MILLIS_A_SECOND = 1000;
    private static final int FIRST_PREFIX = 1270;

    private final BenchOffice office;
    private int prefix = FIRST_PREFIX;

    QueueCallers(BenchOffice office) {
        this.office = office;
    }

    /** Waits until all of them have rung off. */
    void ring(int calls, double callsASecond) throws IOException, InterruptedException {
        prefix++;
        List<PlannedCall> plan = IntStream.rangeClosed(1, calls)
                .mapToObj(turn ->
                        new PlannedCall("%d%05d".formatted(prefix, turn), "0", PlannedCall.SOONEST_KEY, LONGEST_CALL))
                .toList();
        Duration dialling = Duration.ofMillis((long) (MILLIS_A_SECOND * calls / callsASecond));
        new CallLoadGenerator(office.port("sip"), office.number(), plan, callsASecond).run(dialling.plus(LONGEST_CALL));
    }
}
