package pl.hejnal.cases.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Cases without a database, for one thread. */
public class CasesInMemory implements Cases {

    private final Map<PhoneCode, CaseFile> files = new HashMap<>();
    private final Map<TrySubject, CaseTry> tries = new HashMap<>();

    @Override
    public void add(CaseFile file) {
        files.put(file.code(), file);
    }

    @Override
    public void add(SeenState state) {
        throw new UnsupportedOperationException("no situation needs it");
    }

    @Override
    public Optional<CaseFile> find(PhoneCode code) {
        return Optional.ofNullable(files.get(code));
    }

    @Override
    public Optional<CaseFile> find(CaseSign sign) {
        return files.values().stream().filter(file -> file.sign().equals(sign)).findFirst();
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
    public boolean knows(TrySubject subject) {
        return tries.containsKey(subject);
    }

    @Override
    public void know(TrySubject subject, Instant now) {
        tries.putIfAbsent(subject, new CaseTry(subject, now));
    }

    @Override
    public CaseTry tries(TrySubject subject, Instant now) {
        know(subject, now);
        return tries.get(subject);
    }

    @Override
    public int forgetTries(Instant lastBefore) {
        throw new UnsupportedOperationException("no situation needs it");
    }
}
