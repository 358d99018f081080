package pl.hejnal.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long everything is measured.
 *
 * @param rates calls a second, a step of the ladder each
 * @param step how long a step lasts
 * @param tickets how long tickets are created by each number of clients
 * @param pops calls that ring a clerk
 * @param sentences how many new sentences are spoken
 * @param flood how long each flood lasts
 * @param rounds how often each report is asked for each time
 */
record LoadProfile(
        List<Integer> rates, Duration step, Duration tickets, int pops, int sentences, Duration flood, int rounds) {

    static final LoadProfile FULL = new LoadProfile(
            List.of(25, 50, 100, 150, 200, 250, 300),
            Duration.ofSeconds(6),
            Duration.ofSeconds(12),
            200,
            200,
            Duration.ofSeconds(25),
            40);
    static final LoadProfile QUICK = new LoadProfile(
            List.of(50, 100, 250), Duration.ofSeconds(4), Duration.ofSeconds(3), 50, 50, Duration.ofSeconds(10), 10);
}
