package pl.hejnal.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.cases.CaseAnswer.NotRecognised;
import pl.hejnal.cases.CaseAnswer.Told;
import pl.hejnal.cases.CaseAnswer.TooManyTries;
import pl.hejnal.cases.CaseAnswer.Unavailable;
import pl.hejnal.cases.attempts.domain.PinAttemptLimiter.Passage;
import pl.hejnal.cases.departments.DepartmentSystems;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.FetchedState;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.Audience;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.PinHash;
import pl.hejnal.cases.domain.SignKeys;
import pl.hejnal.cases.registry.RegisterCase;
import pl.hejnal.cases.registry.domain.CaseNotice;
import pl.hejnal.cases.registry.domain.CaseNotices;
import pl.hejnal.cases.registry.domain.Registry;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;

/**
 * Where residents ask how far their case has come. No transaction is held while a department is asked: a department that
 * sleeps must not use up the database's connections.
 */
@Stateless
public class CaseDesk {

    private static final Logger LOG = System.getLogger(CaseDesk.class.getName());

    @Inject
    CaseAccess gate;

    @Inject
    DepartmentSystems departments;

    @Inject
    public Cases cases;

    @Inject
    public Registry registry;

    @Inject
    public Settings settings;

    @Inject
    public CaseNotices notices;

    @Inject
    public Clock clock;

    @Inject
    public AuditTrail audit;

    @Resource
    public SessionContext session;

    /**
     * A code with a wrong check digit, or keys that no sign has, are a slip of the finger: told as not recognised, they
     * count as no try.
     */
    @RolesAllowed({Roles.TELEPHONY, Roles.RESIDENT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CaseAnswer ask(CaseQuestion question) {
        Optional<Passage> passage = PhoneCode.parse(question.code())
                .map(code -> gate.pass(code, question.pin(), question.requester()))
                .or(() -> SignKeys.parse(question.code())
                        .map(keys -> gate.pass(keys, question.pin(), question.requester())));
        if (passage.filter(wait -> wait.retryAfter().isPositive()).isPresent()) {
            return new TooManyTries(passage.get().retryAfter());
        }
        return passage.flatMap(Passage::file).map(this::fetch).orElseGet(NotRecognised::new);
    }

    private CaseAnswer fetch(CaseFile file) {
        try {
            FetchedState fetched = departments.fetch(file.department(), file.sign());
            gate.remember(file, fetched.state(), fetched.at());
            return new Told(fetched.state().toldTo(Audience.RESIDENT), fetched.at(), fetched.stale());
        } catch (DepartmentUnavailable silent) {
            LOG.log(Level.WARNING, "Department {0} cannot be asked: {1}", file.department(), silent.getMessage());
            return gate.lastKnown(file)
                    .<CaseAnswer>map(CaseDesk::toResident)
                    .orElseGet(() -> nothingKnown(file, silent.reason()));
        } catch (UnknownToDepartment contradiction) {
            // What it told before is no longer true either, so nothing is told.
            LOG.log(
                    Level.ERROR,
                    "Department {0} does not know {1}, which is registered with it",
                    file.department(),
                    file.sign());
            return nothingKnown(file, UnavailableReason.UNKNOWN_CASE);
        }
    }

    private static Unavailable nothingKnown(CaseFile file, UnavailableReason reason) {
        return new Unavailable(file.sign(), file.department(), reason);
    }

    private static Told toResident(Told last) {
        return new Told(last.state().toldTo(Audience.RESIDENT), last.fetchedAt(), last.stale());
    }

    /**
     * Makes a case askable by telephone. Told again, nothing changes; told with another PIN, the new one counts.
     *
     * @throws Refusal {@code case.code} if the code is another case's, {@code case.sign} if the case has another code
     */
    @RolesAllowed({Roles.SYSTEM, Roles.CLERK})
    public void register(RegisterCase command) {
        registry.lock(command.sign());
        cases.find(command.code()).ifPresentOrElse(known -> registerAgain(known, command), () -> {
            cases.find(command.sign()).ifPresent(known -> giveWay(known, command));
            cases.add(new CaseFile(command.code(), command.sign(), command.department(), hash(command)));
            account("case.registered", command);
        });
    }

    /** What a file announced gives way, as long as nobody has its slip: it comes again under the code that is told. */
    private void giveWay(CaseFile known, RegisterCase command) {
        if (known.slipDue().isEmpty()) {
            throw new Refusal("case.sign", Map.of("sign", command.sign().value()));
        }
        registry.remove(known);
    }

    private void registerAgain(CaseFile known, RegisterCase command) {
        if (!known.isOf(command.sign(), command.department())) {
            throw new Refusal("case.code", Map.of("code", command.code().digits()));
        }
        if (!known.opensWith(command.pin(), key())) {
            known.giveNewPin(hash(command));
            account("case.new-pin", command);
            notices.add(new CaseNotice(
                    known, clock.instant(), session.getCallerPrincipal().getName(), "case.new-pin", ""));
        }
    }

    private PinHash hash(RegisterCase command) {
        return PinHash.of(command.code(), command.pin(), key());
    }

    private String key() {
        return settings.text("hejnal.pin.key");
    }

    private void account(String what, RegisterCase command) {
        audit.record(
                session.getCallerPrincipal().getName(), what, command.code().digits(), "");
    }
}
