package pl.hejnal.bench.pop;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.phone.crowd.CallerCrowd;
import pl.hejnal.phone.crowd.CrowdCall;

/** Residents who want a person as soon as they are answered. Nobody calls twice: they would be asked whether it is about the same. */
final class Residents {

    /** The clerk hangs up long before; a caller who still hears something then has waited in vain. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);
    private static final double MILLIS_A_SECOND = 1000;
    private static final int FIRST_PREFIX = 1270;

    private final BenchOffice office;
    private int prefix = FIRST_PREFIX;

    Residents(BenchOffice office) {
        this.office = office;
    }

    /** Waits until all of them have rung off. */
    void ring(int calls, double callsASecond) throws IOException, InterruptedException {
        prefix++;
        List<CrowdCall> plan = IntStream.rangeClosed(1, calls).mapToObj(turn -> new CrowdCall(
                "%d%05d".formatted(prefix, turn), "0", CrowdCall.SOONEST_KEY, LONGEST_CALL)).toList();
        Duration dialling = Duration.ofMillis((long) (MILLIS_A_SECOND * calls / callsASecond));
        new CallerCrowd(office.port("sip"), office.number(), plan, callsASecond).run(dialling.plus(LONGEST_CALL));
    }
}
