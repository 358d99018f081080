package pl.hejnal.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.SignInSubject;
import pl.hejnal.identity.domain.SignInTries;
import pl.hejnal.identity.domain.SignInTry;

/** Tries as long as a test lasts. */
final class TriesInMemory implements SignInTries {

    private final Map<String, SignInTry> tries = new HashMap<>();
    private final Map<Login, Instant> turns = new HashMap<>();

    Set<String> subjects() {
        return tries.keySet();
    }

    @Override
    public SignInTry claim(SignInSubject subject, Instant now) {
        return tries.computeIfAbsent(subject.key(), any -> new SignInTry(subject, now));
    }

    @Override
    public boolean knows(SignInSubject subject) {
        return tries.containsKey(subject.key());
    }

    @Override
    public void know(SignInSubject subject, Instant now) {
        claim(subject, now);
    }

    @Override
    public Instant turn(Login login, Instant otherwise) {
        return turns.computeIfAbsent(login, any -> otherwise);
    }

    @Override
    public void endTurn(Login login) {
        turns.remove(login);
    }

    @Override
    public void forgive(Login login, Instant now) {
        tries.forEach((key, each) -> {
            if (key.equals("login:" + login) || key.startsWith("login:" + login + " ")) {
                each.succeeded(now);
            }
        });
        endTurn(login);
    }

    @Override
    public void forget(Instant before, Instant turnsBefore) {
        throw new UnsupportedOperationException("no test tells of it");
    }
}
