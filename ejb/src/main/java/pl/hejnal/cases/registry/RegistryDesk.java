package pl.hejnal.cases.registry;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.cases.access.Entitlement;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.Pin;
import pl.hejnal.cases.domain.PinHash;
import pl.hejnal.cases.registry.domain.CaseNotice;
import pl.hejnal.cases.registry.domain.CaseNotices;
import pl.hejnal.cases.registry.domain.FreshCodes;
import pl.hejnal.cases.registry.domain.Registry;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.DepartmentScope;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;

/** Where cases get their code and PIN, and residents their slip. A PIN is drawn when its slip is made, never before. */
@Stateless
public class RegistryDesk {

    /** As many slips as one print makes, and as many rows as the list of due slips has. */
    public static final int MOST_AT_ONCE = 100;

    @Inject
    Cases cases;

    @Inject
    Registry registry;

    @Inject
    DirectoryDesk directory;

    @Inject
    Settings settings;

    @Inject
    AuditTrail audit;

    @Inject
    Entitlement entitlement;

    @Inject
    DepartmentScope scope;

    @Inject
    CaseNotices notices;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * A new case, or one that was announced and whose slip nobody has printed.
     *
     * @throws Refusal {@code case.sign-unreadable}, {@code case.department}, {@code case.known} with its code if it has a
     *         PIN already, {@code case.other-department} for an officer of another, also one whose sign it bears
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public Slip register(String typed, String department) {
        CaseSign sign = CaseSign.parse(typed).orElseThrow(() -> new Refusal("case.sign-unreadable"));
        DepartmentSymbol symbol = directory.departments().stream()
                .map(known -> known.symbol())
                .filter(known -> known.value().equals(department))
                .findFirst()
                .orElseThrow(() -> new Refusal("case.department"));
        entitlement.demand(sign, symbol, Roles.CLERK);
        entitlement.departmentOf(sign).ifPresent(owner -> entitlement.demand(sign, owner, Roles.CLERK));
        // Two clicks, or two clerks, at the same moment: the second waits here and is told the first's code.
        registry.lock(sign);
        Optional<CaseFile> known = cases.find(sign);
        if (known.isPresent()) {
            entitlement.demand(sign, known.get().department(), Roles.CLERK);
            if (known.get().slipDue().isEmpty() || !known.get().department().equals(symbol)) {
                throw new Refusal(
                        "case.known", Map.of("code", known.get().code().digits()));
            }
            return slip(known.get(), "case.registered", "");
        }
        PhoneCode code = new FreshCodes(taken -> cases.find(taken).isPresent()).next();
        Pin pin = Pin.draw();
        CaseFile file = new CaseFile(code, sign, symbol, hash(code, pin));
        cases.add(file);
        account("case.registered", file, "");
        return new Slip(sign, symbol, code, pin);
    }

    /**
     * The old PIN opens nothing any more, so the people of its department see who did it and why.
     *
     * @throws Refusal {@code case.unknown}, {@code case.why} if no reason is given, {@code case.other-department}
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public Slip newPin(PhoneCode code, String why) {
        String reason = entitlement.reason(why);
        CaseFile file = cases.claim(code).orElseThrow(() -> new Refusal("case.unknown"));
        entitlement.demand(file.sign(), file.department(), Roles.CLERK);
        return slip(file, "case.new-pin", reason);
    }

    /** Longest waiting first, at most {@link #MOST_AT_ONCE}; an officer sees those of their own department, whatever is asked. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public List<SlipDue> due(Optional<DepartmentSymbol> department) {
        Optional<String> own = scope.only(Roles.CLERK);
        if (own.filter(String::isEmpty).isPresent()) {
            return List.of();
        }
        return registry.slipsDue(own.map(DepartmentSymbol::new).or(() -> department), MOST_AT_ONCE).stream()
                .map(file -> new SlipDue(
                        file.sign(),
                        file.department(),
                        file.code(),
                        file.slipDue().orElseThrow()))
                .toList();
    }

    /** How many slips wait in each department that has any; to an officer only in their own. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public Map<DepartmentSymbol, Integer> dueByDepartment() {
        Optional<String> own = scope.only(Roles.CLERK);
        Map<DepartmentSymbol, Integer> due = registry.slipsDueByDepartment();
        return own.isEmpty()
                ? due
                : due.entrySet().stream()
                        .filter(each -> each.getKey().value().equals(own.get()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Slips are printed once: those that somebody has printed meanwhile are left out.
     *
     * @throws Refusal {@code case.other-department} if an officer asks for another department's; then none is printed
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public List<Slip> print(List<PhoneCode> codes) {
        // In the order of their codes, so that two printers never wait for each other in a circle.
        return codes.stream()
                .distinct()
                .sorted((a, b) -> a.digits().compareTo(b.digits()))
                .limit(MOST_AT_ONCE)
                .map(cases::claim)
                .flatMap(Optional::stream)
                .filter(file -> file.slipDue().isPresent())
                .peek(file -> entitlement.demand(file.sign(), file.department(), Roles.CLERK))
                .map(file -> slip(file, "slip.printed", ""))
                .sorted((a, b) -> a.sign().compareTo(b.sign()))
                .toList();
    }

    private Slip slip(CaseFile file, String what, String why) {
        Pin pin = Pin.draw();
        file.giveNewPin(hash(file.code(), pin));
        account(what, file, why);
        return new Slip(file.sign(), file.department(), file.code(), pin);
    }

    private PinHash hash(PhoneCode code, Pin pin) {
        return PinHash.of(code, pin.digits(), settings.text("hejnal.pin.key"));
    }

    private void account(String what, CaseFile file, String why) {
        String who = session.getCallerPrincipal().getName();
        audit.record(who, what, file.sign().withoutInitials(), why);
        notices.add(new CaseNotice(file, clock.instant(), who, what, why));
    }
}
