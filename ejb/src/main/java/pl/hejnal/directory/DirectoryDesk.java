package pl.hejnal.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.Department;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.Directory;
import pl.hejnal.directory.domain.ProcedureCard;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.kernel.PlainText;
import pl.hejnal.kernel.Refusal;

/** Where the office's published information is looked up and published; everything in it is public. */
@Stateless
public class DirectoryDesk {

    private static final int LONGEST_NAME = 120;

    @Inject
    private Directory directory;

    @Inject
    private AuditTrail audit;

    @PermitAll
    public List<DepartmentView> departments() {
        return directory.departments().stream()
                .map(d -> new DepartmentView(d.symbol(), d.namePl(), d.nameEn()))
                .toList();
    }

    @PermitAll
    public List<ProcedureView> procedures() {
        return directory.procedures().stream()
                .map(p -> new ProcedureView(p.symbol(), p.department(), p.titlePl(), p.titleEn()))
                .toList();
    }

    /** The card of a procedure; a card of which nothing is written in this language has its title only. */
    @PermitAll
    public Optional<CardView> card(ProcedureSymbol symbol, Language language) {
        return directory
                .find(symbol)
                .map(card -> new CardView(
                        symbol,
                        card.department(),
                        language.equals(Language.EN) ? card.titleEn() : card.titlePl(),
                        directory.text(symbol, language).orElse(CardText.NOTHING)));
    }

    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void publishCard(ProcedureSymbol symbol, Language language, CardText text) {
        directory.write(symbol, language, text);
    }

    /**
     * Everybody can choose it from now on, and its cases can be registered.
     *
     * @param typed its symbol, in letters of any case
     * @throws Refusal {@code department.symbol}, {@code department.exists}, {@code department.name-pl},
     *     {@code department.name-en}
     */
    @RolesAllowed(Roles.ADMIN)
    public DepartmentView addDepartment(String typed, String namePl, String nameEn, Login by) {
        DepartmentSymbol symbol = readSymbol(typed);
        if (directory.find(symbol).isPresent()) {
            throw new Refusal("department.exists", Map.of("symbol", symbol.value()));
        }
        DepartmentView view =
                new DepartmentView(symbol, name(namePl, "department.name-pl"), name(nameEn, "department.name-en"));
        directory.add(new Department(symbol, view.namePl(), view.nameEn()));
        audit.record(by.value(), "department.added", symbol.value(), view.namePl() + " / " + view.nameEn());
        return view;
    }

    /**
     * Its symbol stays, since its cases bear it.
     *
     * @throws Refusal {@code department.unknown}, {@code department.name-pl}, {@code department.name-en}
     */
    @RolesAllowed(Roles.ADMIN)
    public void renameDepartment(DepartmentSymbol symbol, String namePl, String nameEn, Login by) {
        Department known = known(symbol);
        known.rename(name(namePl, "department.name-pl"), name(nameEn, "department.name-en"));
        audit.record(by.value(), "department.renamed", symbol.value(), known.namePl() + " / " + known.nameEn());
    }

    /** Whom a department wants told; empty for nobody. The address itself is for nobody outside the office. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.ADMIN})
    public Optional<NoticeRecipient> noticeRecipient(DepartmentSymbol symbol) {
        return directory
                .find(symbol)
                .flatMap(department -> department
                        .noticeAddress()
                        .map(address -> new NoticeRecipient(address, department.noticeLanguage())));
    }

    /**
     * From now on this address is told of tickets passed on to the department.
     *
     * @param typed empty for nobody
     * @throws Refusal {@code department.unknown}, {@code department.notice-address}
     */
    @RolesAllowed(Roles.ADMIN)
    public void tellDepartment(DepartmentSymbol symbol, String typed, Language language, Login by) {
        Department known = known(symbol);
        Optional<MailAddress> address = readAddress(typed);
        if (address.equals(known.noticeAddress()) && language.equals(known.noticeLanguage())) {
            return;
        }
        known.tell(address, language);
        audit.record(
                by.value(),
                "department.notice-address",
                symbol.value(),
                address.map(to -> to + " (" + language + ")").orElse(""));
    }

    private Department known(DepartmentSymbol symbol) {
        return directory
                .find(symbol)
                .orElseThrow(() -> new Refusal("department.unknown", Map.of("symbol", symbol.value())));
    }

    private static Optional<MailAddress> readAddress(String typed) {
        try {
            return PlainText.isBlank(typed) ? Optional.empty() : Optional.of(MailAddress.parse(typed));
        } catch (IllegalArgumentException noAddress) {
            throw new Refusal("department.notice-address");
        }
    }

    private static DepartmentSymbol readSymbol(String typed) {
        try {
            return new DepartmentSymbol(typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException noSymbol) {
            throw new Refusal("department.symbol");
        }
    }

    private static String name(String typed, String refusal) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal(refusal, Map.of("longest", LONGEST_NAME));
        }
        return name;
    }

    /** Adds what is new and renames what is known; nothing is taken away, since tickets refer to it. */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void publishDepartments(List<DepartmentView> published) {
        for (DepartmentView view : published) {
            directory
                    .find(view.symbol())
                    .ifPresentOrElse(
                            known -> known.rename(view.namePl(), view.nameEn()),
                            () -> directory.add(new Department(view.symbol(), view.namePl(), view.nameEn())));
        }
    }

    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void publishProcedures(List<ProcedureView> published) {
        for (ProcedureView view : published) {
            directory
                    .find(view.symbol())
                    .ifPresentOrElse(
                            known -> known.publish(view.department(), view.titlePl(), view.titleEn()),
                            () -> directory.add(new ProcedureCard(
                                    view.symbol(), view.department(), view.titlePl(), view.titleEn())));
        }
    }
}
