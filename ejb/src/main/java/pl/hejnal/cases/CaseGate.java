package pl.hejnal.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.CaseTry;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.PinHash;
import pl.hejnal.cases.domain.SeenState;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Settings;

/**
 * The short transactions around a question to a department: who may ask, and what was answered. Each commits by itself,
 * so that a try counts whatever happens afterwards.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CaseGate {

    /** What the gate says: the case, or how long to wait, or neither when code or PIN is wrong. */
    public record Passage(Optional<CaseFile> file, Duration retryAfter) {
    }

    @Inject
    private Cases cases;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** The same work for a wrong code and a wrong PIN, so that neither answer nor time tells them apart. */
    @RolesAllowed(Roles.TELEPHONY)
    public Passage pass(CaseQuestion question) {
        Instant now = clock.instant();
        List<CaseTry> tries = subjects(question).map(subject -> cases.tries(subject, now)).toList();
        Duration wait = tries.stream().map(one -> one.remaining(now)).reduce(Duration.ZERO,
                (a, b) -> a.compareTo(b) > 0 ? a : b);
        if (wait.isPositive()) {
            return new Passage(Optional.empty(), wait);
        }
        Optional<CaseFile> file = PhoneCode.parse(question.code()).flatMap(code -> cases.find(code)
                .filter(known -> known.opensWith(question.pin(), key())));
        tries.forEach(one -> {
            if (file.isPresent()) {
                one.succeeded(now);
            } else {
                one.failed(now);
            }
        });
        return new Passage(file, Duration.ZERO);
    }

    /** In one order always, so that two questions never wait for each other. A withheld number limits nobody else's. */
    private static Stream<String> subjects(CaseQuestion question) {
        Stream<String> code = Stream.of("case:" + question.code());
        return question.caller().isWithheld() ? code : Stream.concat(code, Stream.of("caller:" + question.caller().e164()));
    }

    @RolesAllowed(Roles.TELEPHONY)
    public void remember(CaseFile file, CaseState state, Instant at) {
        SeenState seen = cases.lastSeen(file.code()).orElseGet(() -> {
            SeenState first = new SeenState(file.code());
            first.see(state, at);
            cases.add(first);
            return first;
        });
        seen.see(state, at);
    }

    @RolesAllowed(Roles.TELEPHONY)
    public Optional<CaseAnswer.Told> lastKnown(CaseFile file) {
        return cases.lastSeen(file.code()).map(seen -> new CaseAnswer.Told(seen.of(file), seen.fetchedAt(), true));
    }

    @RolesAllowed({Roles.SYSTEM, Roles.CLERK})
    public void register(RegisterCase command) {
        if (cases.find(command.code()).isEmpty()) {
            cases.add(new CaseFile(command.code(), command.sign(), command.department(),
                    PinHash.of(command.code(), command.pin(), key())));
        }
    }

    private String key() {
        return settings.text("hejnal.pin.key");
    }
}
