package pl.hejnal.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.cases.CaseAnswer.Told;
import pl.hejnal.cases.CaseAnswer.Unavailable;
import pl.hejnal.cases.access.Entitlement;
import pl.hejnal.cases.access.ReadingLog;
import pl.hejnal.cases.departments.DepartmentSystems;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.FetchedState;
import pl.hejnal.cases.departments.Masked;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.Audience;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.history.domain.PastStates;
import pl.hejnal.cases.imports.domain.AttachedLetter;
import pl.hejnal.cases.imports.domain.Imports;
import pl.hejnal.cases.parties.domain.NamedCase;
import pl.hejnal.cases.parties.domain.Parties;
import pl.hejnal.cases.parties.domain.PartyName;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;

/**
 * Where the office's own people read about cases. Every read says why and is written down before anything is shown; who
 * is neither clerk nor of a department sees dots where something may be about a person. No transaction is held while a
 * department is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadingDesk {

    private static final int MOST_FOUND = 20;

    @Inject
    CaseAccess gate;

    @Inject
    DepartmentSystems departments;

    @Inject
    public Cases cases;

    @Inject
    PastStates past;

    @Inject
    Parties parties;

    @Inject
    public Imports imports;

    @Inject
    public Entitlement entitlement;

    @Inject
    public ReadingLog log;

    @Resource
    public SessionContext session;

    /**
     * By sign or code, however it was typed; a sign nobody registered is found if it tells its department. What was found
     * is in the log: a code tells a sign. To an officer other departments' cases are not there.
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Optional<FoundCase> find(String typed) {
        return found(typed, "case.found");
    }

    /** Opens the page of a case, which is in the log; how far it has come is another question. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Optional<FoundCase> open(String typed) {
        return found(typed, "case.page-opened");
    }

    private Optional<FoundCase> found(String typed, String what) {
        Optional<FoundCase> found = PhoneCode.parse(typed)
                .map(code -> cases.find(code).map(FoundCase::of))
                .orElseGet(() -> CaseSign.parse(typed)
                        .flatMap(sign -> cases.find(sign)
                                .map(FoundCase::of)
                                .or(() -> entitlement
                                        .departmentOf(sign)
                                        .map(department ->
                                                new FoundCase(sign, department, Optional.empty(), Optional.empty())))));
        try {
            found.ifPresent(each ->
                    entitlement.demand(each.sign(), each.department(), Roles.CLERK, Roles.MANAGER, Roles.ADMIN));
        } catch (Refusal anothers) {
            return Optional.empty();
        }
        found.ifPresent(each -> log.note(login(), what, each.sign(), ""));
        return found;
    }

    /**
     * Asks the department; {@link Unavailable} if it does not answer and nothing is known from before.
     *
     * @param why a reason, or the ticket that it is for
     * @throws Refusal {@code case.why} if no reason is given, {@code case.unknown} for a sign of no department,
     *         {@code case.other-department} for an officer of another
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER})
    public CaseAnswer read(CaseSign sign, String why) {
        String reason = entitlement.reason(why);
        Optional<CaseFile> file = cases.find(sign);
        DepartmentSymbol department = file.map(CaseFile::department)
                .or(() -> entitlement.departmentOf(sign))
                .orElseThrow(() -> new Refusal("case.unknown"));
        note(sign, department, reason);
        try {
            FetchedState fetched =
                    departments.fetch(department, file.map(CaseFile::sign).orElse(sign));
            file.ifPresent(known -> gate.remember(known, fetched.state(), fetched.at()));
            return new Told(shown(fetched.state(), department), fetched.at(), fetched.stale());
        } catch (DepartmentUnavailable silent) {
            return file.flatMap(gate::lastKnown)
                    .<CaseAnswer>map(last -> new Told(shown(last.state(), department), last.fetchedAt(), true))
                    .orElseGet(() -> new Unavailable(sign, department, silent.reason()));
        } catch (UnknownToDepartment nobodys) {
            return new Unavailable(sign, department, UnavailableReason.UNKNOWN_CASE);
        }
    }

    /**
     * Newest first, at most a few dozen.
     *
     * @throws Refusal as {@link #read}
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER})
    public List<PastStateView> history(CaseSign sign, String why) {
        String reason = entitlement.reason(why);
        Optional<CaseFile> known = cases.find(sign);
        known.ifPresent(file -> note(sign, file.department(), reason));
        return known.map(file -> past.of(file.code(), MOST_FOUND).stream()
                        .map(was -> new PastStateView(shown(was.of(file), file.department()), was.seenAt()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Letters about the case that only people read, those that prove whose they are first; no caller is told them.
     *
     * @throws Refusal as {@link #read}
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER})
    public List<AttachedLetter> letters(CaseSign sign, String why) {
        String reason = entitlement.reason(why);
        Optional<DepartmentSymbol> owner =
                cases.find(sign).map(CaseFile::department).or(() -> entitlement.departmentOf(sign));
        owner.ifPresent(department -> note(sign, department, reason));
        return owner.map(department -> imports.letters(department, sign).stream()
                        .map(letter -> entitlement.isPlain(department)
                                ? letter
                                : new AttachedLetter(Masked.dots(letter.text()), letter.writtenAt(), letter.proven()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Only cases of departments whose route file lets clerks search by name, now.
     *
     * @throws Refusal {@code case.why} if no reason is given, {@code case.name} if the name is too short to look for
     */
    @RolesAllowed(Roles.CLERK)
    // No department is asked here, and how PostgreSQL is to search is said for one transaction.
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<NamedCase> byName(String name, String why) {
        String reason = entitlement.reason(why);
        List<String> words = PartyName.words(name);
        if (words.isEmpty()) {
            throw new Refusal("case.name");
        }
        Set<DepartmentSymbol> open = departments.searchableByName();
        List<NamedCase> found = open.isEmpty() ? List.of() : parties.find(words, open, MOST_FOUND);
        log.noteSearch(login(), found.size(), reason);
        log.noteAll(
                login(),
                "case.found-by-name",
                found.stream().map(NamedCase::sign).toList(),
                reason);
        return found;
    }

    private CaseState shown(CaseState state, DepartmentSymbol department) {
        CaseState told = state.toldTo(Audience.CLERK);
        return entitlement.isPlain(department) ? told : Masked.state(told);
    }

    private void note(CaseSign sign, DepartmentSymbol department, String why) {
        entitlement.demand(sign, department, Roles.CLERK, Roles.MANAGER);
        log.note(login(), entitlement.isPlain(department) ? "case.read" : "case.read-masked", sign, why);
    }

    private String login() {
        return session.getCallerPrincipal().getName();
    }
}
