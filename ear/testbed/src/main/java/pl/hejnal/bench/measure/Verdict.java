package pl.hejnal.bench.measure;

/**
 * A promise beside what was measured. A missed one fails nothing: a shared or slow machine misses it too.
 *
 * @param promise with its bound and unit
 */
public record Verdict(String promise, String measured, boolean kept) {

    public String line() {
        return "%-8s %-62s %s".formatted(kept ? "kept" : "MISSED", promise, measured);
    }
}
