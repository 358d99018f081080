package pl.hejnal.cases.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pl.hejnal.cases.attempts.domain.AttemptSubject;
import pl.hejnal.cases.attempts.domain.FailedAttempt;
import pl.hejnal.cases.attempts.domain.FailedAttempts;
import pl.hejnal.cases.attempts.domain.RetryReservation;
import pl.hejnal.cases.history.domain.SeenState;
import pl.hejnal.cases.history.domain.SeenStates;

/** Cases without a database, for one thread. */
public class CasesInMemory implements Cases, FailedAttempts, SeenStates {

    private final Map<PhoneCode, CaseFile> files = new HashMap<>();
    private final Map<AttemptSubject, FailedAttempt> tries = new HashMap<>();
    private final Map<RetryReservation, Instant> reservations = new HashMap<>();
    private final NavigableMap<Instant, Integer> wrong = new TreeMap<>();

    @Override
    public void add(CaseFile file) {
        files.put(file.code(), file);
    }

    @Override
    public void add(SeenState state) {
        throw new UnsupportedOperationException("no situation needs it");
    }

    public Collection<CaseFile> all() {
        return files.values();
    }

    @Override
    public Optional<CaseFile> find(PhoneCode code) {
        return Optional.ofNullable(files.get(code));
    }

    @Override
    public Optional<CaseFile> find(CaseSign sign) {
        return files.values().stream()
                .filter(file -> file.sign().isSameCaseAs(sign))
                .findFirst();
    }

    @Override
    public List<CaseFile> sharing(SignKeys keys) {
        return files.values().stream()
                .filter(file -> keys.parts().contains(SignKeys.digits(file.sign())))
                .toList();
    }

    @Override
    public Optional<CaseFile> claim(PhoneCode code) {
        return find(code);
    }

    @Override
    public Optional<SeenState> lastSeen(PhoneCode code) {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> lastSeenAt(PhoneCode code) {
        return Optional.empty();
    }

    public Set<AttemptSubject> subjects() {
        return tries.keySet();
    }

    @Override
    public boolean knows(AttemptSubject subject) {
        return tries.containsKey(subject);
    }

    @Override
    public void know(AttemptSubject subject, Instant now) {
        tries.putIfAbsent(subject, new FailedAttempt(subject, now));
    }

    @Override
    public FailedAttempt tries(AttemptSubject subject, Instant now) {
        know(subject, now);
        return tries.get(subject);
    }

    @Override
    public void countWrong(String wanted, Instant now) {
        wrong.merge(now.truncatedTo(ChronoUnit.MINUTES), 1, Integer::sum);
    }

    @Override
    public int wrongSince(Instant since) {
        return wrong.tailMap(since.truncatedTo(ChronoUnit.MINUTES)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public Instant reserve(RetryReservation reservation, Instant otherwise) {
        return reservations.computeIfAbsent(reservation, first -> otherwise);
    }

    @Override
    public void end(RetryReservation reservation) {
        reservations.remove(reservation);
    }

    @Override
    public void forgetReservations(Instant before) {
        reservations.values().removeIf(from -> from.isBefore(before));
        wrong.headMap(before).clear();
    }

    @Override
    public int forgetTries(Instant lastBefore) {
        throw new UnsupportedOperationException("no situation needs it");
    }
}
