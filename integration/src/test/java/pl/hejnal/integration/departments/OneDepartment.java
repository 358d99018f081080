package pl.hejnal.integration.departments;

import static org.awaitility.Awaitility.await;
import static pl.hejnal.integration.departments.DepartmentDouble.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;

/** The vehicle department behind its delivered file, in a directory of a test; it keeps the time still. */
abstract class OneDepartment {

    static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    static final CaseSign SIGN = new CaseSign("KM-I.5410.77.2026");
    static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    static final String GOOD = """
            {"znak": "KM-I.5410.77.2026", "etap": "do odbioru", "nastepnyKrok": "Odbiór w okienku.",
             "termin": "2026-12-02", "stanNa": "2026-11-23T11:25:00+01:00"}""";

    @TempDir
    Path directory;

    Departments departments;

    /** The first question of a Java loads Camel's HTTP client, which on a busy machine takes longer than anybody waits. */
    @BeforeAll
    static void askOnce(@TempDir Path anywhere) throws Exception {
        try (DepartmentDouble km = new DepartmentDouble(json(200, GOOD));
                Departments first = new Departments(
                        new DepartmentDirectories(anywhere, new Secrets(anywhere), anywhere),
                        RouteFileFixture.GENEROUS,
                        new ImportedAnswersInMemory().inRole(),
                        Duration.ofSeconds(30),
                        RouteFileFixture.LONGEST,
                        Clock.fixed(NOW, ZoneOffset.UTC))) {
            Files.writeString(anywhere.resolve("KM.yaml"), file(km));
            first.look();
            await("answered once").atMost(RouteFileFixture.LONGEST).until(() -> answers(first));
        }
    }

    static boolean answers(Departments departments) {
        try {
            return !departments.fetch(KM, SIGN).stale();
        } catch (DepartmentUnavailable | UnknownToDepartment notYet) {
            return false;
        }
    }

    @BeforeEach
    void open() throws Exception {
        departments = new Departments(
                new DepartmentDirectories(directory, new Secrets(directory.resolve("secrets")), directory),
                RouteFileFixture.GENEROUS,
                new ImportedAnswersInMemory().inRole(),
                Duration.ofSeconds(30),
                RouteFileFixture.LONGEST,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        departments.close();
    }

    void read(DepartmentDouble km) throws Exception {
        Files.writeString(directory.resolve("KM.yaml"), file(km));
        departments.look();
    }

    static String parameter(String name, String value) {
        return "\n      - {name: " + name + ", value: \"" + value + "\"}";
    }

    static String file(DepartmentDouble km) {
        return RouteFileFixture.delivered("KM").stripTrailing().replace("{{hejnal.sample.km.url}}", km.url());
    }
}
