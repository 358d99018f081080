package pl.hejnal.cases;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.FreshCodes;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.Pin;
import pl.hejnal.cases.domain.PinHash;
import pl.hejnal.cases.domain.Registry;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;

/** Where cases get their code and PIN, and residents their slip. A PIN is drawn when its slip is made, never before. */
@Stateless
public class RegistryDesk {

    /** As many slips as one print makes, and as many rows as the list of due slips has. */
    public static final int MOST_AT_ONCE = 100;
    private static final int LONGEST_REASON = 200;

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
    @Resource
    SessionContext session;

    /**
     * A new case, or one that was announced and whose slip nobody has printed.
     *
     * @throws Refusal {@code case.sign-unreadable}, {@code case.department}, {@code case.known} with its code if it has a
     *         PIN already
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public Slip register(String typed, String department) {
        CaseSign sign = CaseSign.parse(typed).orElseThrow(() -> new Refusal("case.sign-unreadable"));
        DepartmentSymbol symbol = directory.departments().stream().map(known -> known.symbol())
                .filter(known -> known.value().equals(department)).findFirst()
                .orElseThrow(() -> new Refusal("case.department"));
        // Two clicks, or two clerks, at the same moment: the second waits here and is told the first's code.
        registry.lock(sign);
        Optional<CaseFile> known = cases.find(sign);
        if (known.isPresent()) {
            if (known.get().slipDue().isEmpty() || !known.get().department().equals(symbol)) {
                throw new Refusal("case.known", Map.of("code", known.get().code().digits()));
            }
            return slip(known.get(), "case.registered", "");
        }
        PhoneCode code = new FreshCodes(taken -> cases.find(taken).isPresent()).next();
        Pin pin = Pin.draw();
        cases.add(new CaseFile(code, sign, symbol, hash(code, pin)));
        account("case.registered", sign, "");
        return new Slip(sign, symbol, code, pin);
    }

    /**
     * The old PIN opens nothing any more.
     *
     * @throws Refusal {@code case.unknown}, {@code case.why} if no reason is given
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public Slip newPin(PhoneCode code, String why) {
        if (why == null || why.isBlank()) {
            throw new Refusal("case.why");
        }
        CaseFile file = cases.claim(code).orElseThrow(() -> new Refusal("case.unknown"));
        return slip(file, "case.new-pin", why.strip().substring(0, Math.min(why.strip().length(), LONGEST_REASON)));
    }

    /** Longest waiting first, at most {@link #MOST_AT_ONCE}. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public List<SlipDue> due(Optional<DepartmentSymbol> department) {
        return registry.slipsDue(department, MOST_AT_ONCE).stream()
                .map(file -> new SlipDue(file.sign(), file.department(), file.code(), file.slipDue().orElseThrow())).toList();
    }

    /** How many slips wait in each department that has any. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public Map<DepartmentSymbol, Integer> dueByDepartment() {
        return registry.slipsDueByDepartment();
    }

    /** Slips are printed once: those that somebody has printed meanwhile are left out. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT})
    public List<Slip> print(List<PhoneCode> codes) {
        // In the order of their codes, so that two printers never wait for each other in a circle.
        return codes.stream().distinct().sorted((a, b) -> a.digits().compareTo(b.digits())).limit(MOST_AT_ONCE)
                .map(cases::claim).flatMap(Optional::stream).filter(file -> file.slipDue().isPresent())
                .map(file -> slip(file, "slip.printed", "")).sorted((a, b) -> a.sign().compareTo(b.sign())).toList();
    }

    private Slip slip(CaseFile file, String what, String why) {
        Pin pin = Pin.draw();
        file.giveNewPin(hash(file.code(), pin));
        account(what, file.sign(), why);
        return new Slip(file.sign(), file.department(), file.code(), pin);
    }

    private PinHash hash(PhoneCode code, Pin pin) {
        return PinHash.of(code, pin.digits(), settings.text("hejnal.pin.key"));
    }

    private void account(String what, CaseSign sign, String why) {
        audit.record(session.getCallerPrincipal().getName(), what, sign.withoutInitials(), why);
    }
}
