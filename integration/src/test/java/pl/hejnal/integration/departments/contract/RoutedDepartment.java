package pl.hejnal.integration.departments.contract;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import pl.hejnal.cases.departments.DepartmentSystems;
import pl.hejnal.cases.departments.DepartmentSystemsContract.Behind;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.DepartmentDirectories;
import pl.hejnal.integration.departments.Departments;
import pl.hejnal.integration.departments.ImportedAnswersInMemory;
import pl.hejnal.integration.departments.TestClock;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;

/** A department behind its delivered route file, in a directory of a test; its system is the subclass's. */
abstract class RoutedDepartment implements Behind {

    private final DepartmentSymbol symbol;
    private final String sign;
    final Path directory;
    final ImportedAnswersInMemory shelf = new ImportedAnswersInMemory();
    final Departments departments;

    /** @param sign of the case that it knows */
    RoutedDepartment(String symbol, String sign, Path directory) {
        this.symbol = new DepartmentSymbol(symbol);
        this.sign = sign;
        this.directory = directory;
        departments = new Departments(
                new DepartmentDirectories(directory, new Secrets(directory), directory.resolve("drops")),
                RouteFileFixture.GENEROUS,
                shelf.inRole(),
                Duration.ZERO,
                RouteFileFixture.LONGEST,
                new TestClock());
    }

    /** @param changes texts of the delivered file and what stands for them here, turn by turn */
    void connect(String... changes) throws Exception {
        String file = RouteFileFixture.delivered(symbol.value());
        for (int i = 0; i < changes.length; i += 2) {
            file = file.replace(changes[i], changes[i + 1]);
        }
        Files.writeString(directory.resolve(symbol + ".yaml"), file);
        departments.look();
    }

    void awaitTrouble() {
        await("noticed")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> departments.feeds().troubleWith(symbol).isPresent());
    }

    /** A new file may come in the same second, where a file's time tells nothing; the size then must. */
    void awaitTaken() {
        await("taken")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> shelf.lastFile(symbol).isPresent()
                        && departments.feeds().troubleWith(symbol).isEmpty());
    }

    @Override
    public DepartmentSystems port() {
        return departments;
    }

    @Override
    public DepartmentSymbol department() {
        return symbol;
    }

    @Override
    public CaseSign known() {
        return new CaseSign(sign);
    }

    @Override
    public CaseSign unknown() {
        return new CaseSign(sign.replaceFirst("\\.\\d+\\.(\\d{4})$", ".9999.$1"));
    }

    @Override
    public void close() throws IOException {
        departments.close();
    }
}
