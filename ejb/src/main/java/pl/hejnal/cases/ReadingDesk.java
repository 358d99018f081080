package pl.hejnal.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.cases.CaseAnswer.Told;
import pl.hejnal.cases.CaseAnswer.Unavailable;
import pl.hejnal.cases.domain.AttachedLetter;
import pl.hejnal.cases.domain.Audience;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.Imports;
import pl.hejnal.cases.domain.NamedCase;
import pl.hejnal.cases.domain.Parties;
import pl.hejnal.cases.domain.PartyName;
import pl.hejnal.cases.domain.PastStates;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;

/**
 * Where the office's own people read about cases. Every read says why and is written down before anything is shown; who
 * is neither clerk nor of a department sees dots where something may be about a person. No transaction is held while a
 * department is asked.
 */
@Stateless
@DeclareRoles({Roles.CLERK, Roles.DEPARTMENT})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadingDesk {

    private static final int MOST_FOUND = 20;
    private static final int LONGEST_REASON = 200;

    @Inject
    CaseGate gate;
    @Inject
    DepartmentSystems departments;
    @Inject
    Cases cases;
    @Inject
    PastStates past;
    @Inject
    Parties parties;
    @Inject
    Imports imports;
    @Inject
    DirectoryDesk directory;
    @Inject
    ReadingLog log;
    @Resource
    SessionContext session;

    /** By sign or code, however it was typed; a sign nobody registered is found if it tells its department. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Optional<FoundCase> find(String typed) {
        Optional<PhoneCode> code = PhoneCode.parse(typed);
        if (code.isPresent()) {
            return cases.find(code.get()).map(FoundCase::of);
        }
        return CaseSign.parse(typed).flatMap(sign -> cases.find(sign).map(FoundCase::of).or(() -> departmentOf(sign)
                .map(department -> new FoundCase(sign, department, Optional.empty(), Optional.empty()))));
    }

    /** Opens the page of a case, which is in the log; how far it has come is another question. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Optional<FoundCase> open(String typed) {
        Optional<FoundCase> found = find(typed);
        found.ifPresent(each -> log.note(login(), "case.page-opened", each.sign(), ""));
        return found;
    }

    /** The longest symbol that the sign's unit begins with: KM for KM-III. */
    private Optional<DepartmentSymbol> departmentOf(CaseSign sign) {
        return directory.departments().stream().map(known -> known.symbol())
                .filter(symbol -> sign.isOfDepartment(symbol.value()))
                .max(Comparator.comparingInt(symbol -> symbol.value().length()));
    }

    /**
     * Asks the department; {@link Unavailable} if it does not answer and nothing is known from before.
     *
     * @param why a reason, or the ticket that it is for
     * @throws Refusal {@code case.why} if no reason is given, {@code case.unknown} for a sign of no department
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER})
    public CaseAnswer read(CaseSign sign, String why) {
        note(sign, reason(why));
        Optional<CaseFile> file = cases.find(sign);
        DepartmentSymbol department = file.map(CaseFile::department).or(() -> departmentOf(sign))
                .orElseThrow(() -> new Refusal("case.unknown"));
        try {
            FetchedState fetched = departments.fetch(department, file.map(CaseFile::sign).orElse(sign));
            file.ifPresent(known -> gate.remember(known, fetched.state(), fetched.at()));
            return new Told(shown(fetched.state()), fetched.at(), fetched.stale());
        } catch (DepartmentUnavailable silent) {
            return file.flatMap(gate::lastKnown).<CaseAnswer>map(last ->
                    new Told(shown(last.state()), last.fetchedAt(), true)).orElseGet(() ->
                    new Unavailable(sign, department, silent.reason()));
        } catch (UnknownToDepartment nobodys) {
            return new Unavailable(sign, department, UnavailableReason.UNKNOWN_CASE);
        }
    }

    /** Newest first, at most a few dozen. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER})
    public List<PastStateView> history(CaseSign sign, String why) {
        reason(why);
        return cases.find(sign).map(file -> past.of(file.code(), MOST_FOUND).stream()
                .map(was -> new PastStateView(shown(was.of(file)), was.seenAt())).toList()).orElse(List.of());
    }

    /** Letters about the case that only people read, those that prove whose they are first; no caller is told them. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER})
    public List<AttachedLetter> letters(CaseSign sign, String why) {
        reason(why);
        return cases.find(sign).map(CaseFile::department).or(() -> departmentOf(sign))
                .map(department -> imports.letters(department, sign)).orElse(List.of()).stream()
                .map(letter -> plainly() ? letter : new AttachedLetter(Masked.dots(letter.text()), letter.writtenAt(),
                        letter.proven())).toList();
    }

    /**
     * Only cases of departments whose route file lets clerks search by name, now.
     *
     * @throws Refusal {@code case.why} if no reason is given, {@code case.name} if the name is too short to look for
     */
    @RolesAllowed(Roles.CLERK)
    public List<NamedCase> byName(String name, String why) {
        String reason = reason(why);
        List<String> words = PartyName.words(name);
        if (words.isEmpty()) {
            throw new Refusal("case.name");
        }
        Set<DepartmentSymbol> open = departments.searchableByName();
        List<NamedCase> found = open.isEmpty() ? List.of() : parties.find(words, open, MOST_FOUND);
        log.noteSearch(login(), found.size(), reason);
        found.forEach(each -> log.note(login(), "case.found-by-name", each.sign(), reason));
        return found;
    }

    private CaseState shown(CaseState state) {
        CaseState told = state.toldTo(Audience.CLERK);
        return plainly() ? told : Masked.state(told);
    }

    private void note(CaseSign sign, String why) {
        log.note(login(), plainly() ? "case.read" : "case.read-masked", sign, why);
    }

    private boolean plainly() {
        return session.isCallerInRole(Roles.CLERK) || session.isCallerInRole(Roles.DEPARTMENT);
    }

    private String login() {
        return session.getCallerPrincipal().getName();
    }

    private static String reason(String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal("case.why");
        }
        return why.strip().substring(0, Math.min(why.strip().length(), LONGEST_REASON));
    }
}
