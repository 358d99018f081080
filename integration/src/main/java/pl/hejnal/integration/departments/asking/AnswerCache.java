package pl.hejnal.integration.departments.asking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** The answers of departments that somebody asked for in the last quarter of an hour, in memory. */
public final class AnswerCache {

    /** @param at when the department was asked */
    public record Kept(CaseState state, Instant at, Instant wanted) {}

    /** How long after somebody asked an answer is kept and refreshed. */
    public static final Duration WANTED = Duration.ofMinutes(15);
    /** Above this no new ones are kept; the memory of a server must not depend on who asks. */
    static final int MOST = 20_000;

    private final Map<CaseKey, Kept> answers = new ConcurrentHashMap<>();
    private final Clock clock;

    public AnswerCache(Clock clock) {
        this.clock = clock;
    }

    public void keep(CaseKey key, CaseState state, Instant at) {
        if (answers.size() < MOST || answers.containsKey(key)) {
            answers.merge(
                    key,
                    new Kept(state, at, at),
                    (old, young) -> old.at().isAfter(at) ? old : new Kept(state, at, old.wanted()));
        }
    }

    /** Somebody asks: what is kept, and from now on it is wanted again. */
    public Optional<Kept> want(CaseKey key) {
        Instant now = clock.instant();
        return Optional.ofNullable(
                answers.computeIfPresent(key, (same, kept) -> new Kept(kept.state(), kept.at(), now)));
    }

    /** As the department writes its sign; empty if it has not told yet. */
    public Optional<CaseSign> written(CaseKey key) {
        return Optional.ofNullable(answers.get(key)).map(kept -> kept.state().sign());
    }

    public void forget(CaseKey key) {
        answers.remove(key);
    }

    /** What was made with an old vocabulary is worth nothing. */
    public void forget(DepartmentSymbol department) {
        answers.keySet().removeIf(key -> key.department().equals(department));
    }

    /** Forgets what nobody wanted for long, and tells which of the others are older than this. */
    public List<CaseKey> wantedButOlderThan(Duration age) {
        Instant now = clock.instant();
        answers.values().removeIf(kept -> kept.wanted().plus(WANTED).isBefore(now));
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().at().plus(age).isBefore(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    public int count(DepartmentSymbol department) {
        return (int) of(department).count();
    }

    public Optional<Duration> oldest(DepartmentSymbol department) {
        return of(department).map(Kept::at).min(Instant::compareTo).map(at -> Duration.between(at, clock.instant()));
    }

    private Stream<Kept> of(DepartmentSymbol department) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getKey().department().equals(department))
                .map(Map.Entry::getValue);
    }
}
