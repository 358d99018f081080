package pl.hejnal.integration.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.cases.CaseDesk;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.registry.RegisterCase;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.ProcedureView;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.identity.EnrolUser;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Settings;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.staffing.SkillDesk;
import pl.hejnal.staffing.domain.ClerkSkills;

/** Fills the office for a demonstration when the server starts; what is there already stays. */
@Singleton
@Startup
@DependsOn("hejnal-ejb.jar#SchemaMigration")
@RunAs(Roles.SYSTEM)
public class DemoOffice {

    private static final Login MANAGER = new Login("maria");

    @Inject
    private Settings settings;

    @Inject
    private UserDesk users;

    @Inject
    private SkillDesk skills;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private CaseDesk cases;

    @Inject
    private MenuDesk menu;

    @Inject
    private HoursDesk hours;

    @PostConstruct
    void open() {
        if (!settings.isDemo()) {
            return;
        }
        Path data = settings.path("hejnal.demo.dir");
        new DemoFile(data.resolve("users.csv")).rows().forEach(this::enrol);
        new DemoFile(data.resolve("clerks.csv"))
                .rows()
                .forEach(row -> skills.introduce(
                        Login.of(row.get("login")),
                        ClerkSkills.of(
                                Set.of(row.get("skills").split(",")),
                                Stream.of(row.get("languages").split(","))
                                        .map(Language::new)
                                        .collect(Collectors.toSet()))));
        publishDepartments(data.resolve("departments.csv"));
        directory.publishProcedures(new DemoFile(data.resolve("procedures.csv"))
                .rows().stream()
                        .map(row -> new ProcedureView(
                                new ProcedureSymbol(row.get("symbol")),
                                new DepartmentSymbol(row.get("department")),
                                row.get("title_pl"),
                                row.get("title_en")))
                        .toList());
        new DemoFile(data.resolve("cards.csv")).rows().forEach(this::publishCard);
        // Departments first: who works for one can only be told of one that is there.
        new DemoFile(data.resolve("users.csv"))
                .rows().stream()
                        .filter(row -> !row.get("department").isEmpty())
                        .forEach(row -> users.employ(Login.of(row.get("login")), row.get("department")));
        new DemoFile(data.resolve("hours.csv")).rows().forEach(row -> hours.introduce(DemoHours.of(row)));
        publishMenu(data.resolve("menu.json"));
        new DemoFile(data.resolve("cases.csv"))
                .rows()
                .forEach(row -> cases.register(new RegisterCase(
                        new CaseSign(row.get("sign")),
                        new DepartmentSymbol(row.get("department")),
                        new PhoneCode(row.get("code")),
                        row.get("pin"))));
        handOutToken(settings.path("hejnal.home").resolve("demo/api-token"));
    }

    /** Only those that are not there: an administrator of the demonstration who renames one keeps the name. */
    private void publishDepartments(Path list) {
        Set<DepartmentSymbol> known =
                directory.departments().stream().map(DepartmentView::symbol).collect(Collectors.toSet());
        directory.publishDepartments(new DemoFile(list)
                .rows().stream()
                        .map(row -> new DepartmentView(
                                new DepartmentSymbol(row.get("symbol")), row.get("name_pl"), row.get("name_en")))
                        .filter(department -> !known.contains(department.symbol()))
                        .toList());
    }

    private void publishCard(DemoRow row) {
        for (Language language : Language.OF_SCREENS) {
            directory.publishCard(
                    new ProcedureSymbol(row.get("symbol")),
                    language,
                    new CardText(
                            row.get("documents_" + language.code()), row.get("fee_" + language.code()),
                            row.get("term_" + language.code()), row.get("place_" + language.code())));
        }
    }

    /** Once: an admin of the demonstration who publishes a menu of their own keeps it. */
    private void publishMenu(Path document) {
        try {
            menu.introduce(Files.readString(document), "demo");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demonstration's menu cannot be read", unreadable);
        }
    }

    private void enrol(DemoRow row) {
        Login login = Login.of(row.get("login"));
        // Asked first: hashing a password is slow on purpose, and a second start has no need of it.
        if (!users.exists(login)) {
            users.enrol(new EnrolUser(
                    login,
                    row.get("name"),
                    Set.of(row.get("roles").split(",")),
                    Language.of(row.get("language")),
                    login + "-demo",
                    true));
        }
    }

    private void handOutToken(Path file) {
        try {
            if (Files.exists(file)
                    && users.byToken(Files.readString(file).strip()).isPresent()) {
                return;
            }
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, users.issueToken(MANAGER, "demo", "demo") + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The demonstration token cannot be written to " + file, unwritable);
        }
    }
}
