package pl.hejnal.cases;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import pl.hejnal.cases.CaseAnswer.NotRecognised;
import pl.hejnal.cases.CaseAnswer.Told;
import pl.hejnal.cases.CaseAnswer.TooManyTries;
import pl.hejnal.cases.CaseAnswer.Unavailable;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.identity.Roles;

/**
 * Where residents ask how far their case has come. No transaction is held while a department is asked: a department that
 * sleeps must not use up the database's connections.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseDesk {

    private static final Logger LOG = System.getLogger(CaseDesk.class.getName());

    @Inject
    private CaseGate gate;
    @Inject
    private DepartmentSystems departments;
    @Inject
    private Clock clock;

    @RolesAllowed(Roles.TELEPHONY)
    public CaseAnswer ask(CaseQuestion question) {
        CaseGate.Passage passage = gate.pass(question);
        if (passage.retryAfter().isPositive()) {
            return new TooManyTries(passage.retryAfter());
        }
        return passage.file().map(this::fetch).orElseGet(NotRecognised::new);
    }

    private CaseAnswer fetch(CaseFile file) {
        try {
            CaseState state = departments.fetch(file.department(), file.sign());
            Instant now = clock.instant();
            gate.remember(file, state, now);
            return new Told(state, now, false);
        } catch (DepartmentUnavailable | UnknownToDepartment silent) {
            LOG.log(Level.WARNING, "Department {0} told nothing of {1}: {2}", file.department(), file.sign(), silent);
            return gate.lastKnown(file).<CaseAnswer>map(told -> told).orElseGet(Unavailable::new);
        }
    }

    /** Makes a case askable by telephone; told again, nothing changes. */
    @RolesAllowed({Roles.SYSTEM, Roles.CLERK})
    public void register(RegisterCase command) {
        gate.register(command);
    }
}
