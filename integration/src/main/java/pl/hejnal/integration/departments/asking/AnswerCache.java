package pl.hejnal.integration.departments.asking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** The answers of departments that somebody asked for in the last quarter of an hour, in memory. */
public final class AnswerCache {

    /** @param at when the department was asked */
    public record Kept(CaseState state, Instant at) {}

    /** How long after somebody asked an answer is kept and refreshed. */
    public static final Duration WANTED = Duration.ofMinutes(15);
    /** The memory of a server must not depend on who asks; above this those go first that are seldom asked for. */
    static final int MOST = 20_000;

    private final Cache<CaseKey, Kept> answers;
    private final Clock clock;

    public AnswerCache(Clock clock) {
        this.clock = clock;
        answers = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(new WhileWanted())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                // Its housekeeping in the thread of whoever asks: none may outlive the application.
                .executor(Runnable::run)
                .build();
    }

    public void keep(CaseKey key, CaseState state, Instant at) {
        answers.asMap().merge(key, new Kept(state, at), (old, young) -> old.at().isAfter(at) ? old : young);
    }

    /** Somebody asks: what is kept, and from now on it is wanted again. */
    public Optional<Kept> want(CaseKey key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    /** As the department writes its sign; empty if it has not told yet. */
    public Optional<CaseSign> written(CaseKey key) {
        return Optional.ofNullable(answers.policy().getIfPresentQuietly(key))
                .map(kept -> kept.state().sign());
    }

    public void forget(CaseKey key) {
        answers.invalidate(key);
    }

    /** What was made with an old vocabulary is worth nothing. */
    public void forget(DepartmentSymbol department) {
        answers.asMap().keySet().removeIf(key -> key.department().equals(department));
    }

    /** Forgets what nobody wanted for long, and tells which of the others are older than this. */
    public List<CaseKey> wantedButOlderThan(Duration age) {
        Instant now = clock.instant();
        answers.cleanUp();
        return answers.asMap().entrySet().stream()
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
        return answers.asMap().entrySet().stream()
                .filter(entry -> entry.getKey().department().equals(department))
                .map(Map.Entry::getValue);
    }

    /** Who asks is a read; an answer that was refreshed in the background is not wanted for longer by that. */
    private static final class WhileWanted implements Expiry<CaseKey, Kept> {

        @Override
        public long expireAfterCreate(CaseKey key, Kept kept, long now) {
            return WANTED.toNanos();
        }

        @Override
        public long expireAfterUpdate(CaseKey key, Kept kept, long now, long left) {
            return left;
        }

        @Override
        public long expireAfterRead(CaseKey key, Kept kept, long now, long left) {
            return WANTED.toNanos();
        }
    }
}
