package pl.hejnal.bench.measure;

import java.time.Duration;

/**
 * What was done before anything was measured. A Java server compiles itself while it works, which takes it minutes and, on
 * a small machine, most of a processor; it is measured as it is for the rest of its days.
 *
 * @param first what the first round was worth
 * @param best the best round's worth
 */
public record WarmUp(Duration took, double first, double best) {

    /** A round that is not this much better than the best before it has gained nothing. */
    private static final double GAIN = 1.05;

    private static final int ROUNDS_WITHOUT_GAIN = 3;

    /** One round of work. */
    public interface Round {
        /** @return the more, the better */
        double worth() throws Exception;
    }

    /** Rounds until none has gained anything for a while, or {@code most} of them. */
    public static WarmUp of(int most, Round round) throws Exception {
        long from = System.nanoTime();
        double first = 0;
        double best = 0;
        int withoutGain = 0;
        for (int i = 0; i < most && withoutGain < ROUNDS_WITHOUT_GAIN; i++) {
            double worth = round.worth();
            first = i == 0 ? worth : first;
            withoutGain = worth > best * GAIN ? 0 : withoutGain + 1;
            best = Math.max(best, worth);
        }
        return new WarmUp(Duration.ofNanos(System.nanoTime() - from), first, best);
    }
}
