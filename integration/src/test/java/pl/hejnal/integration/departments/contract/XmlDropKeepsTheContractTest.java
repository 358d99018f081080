package pl.hejnal.integration.departments.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.DepartmentSystemsContract;

class XmlDropKeepsTheContractTest extends DepartmentSystemsContract {

    @TempDir
    private Path directory;

    @Override
    protected Behind open() throws Exception {
        RoutedDepartment geodesy = new RoutedDepartment("GD", "GD-01.6642.7.2026", directory) {
            private int drops;

            @Override
            public boolean handsOver() {
                return true;
            }

            @Override
            public void isWell() throws Exception {
                drop("<ewidencja>" + about(known().value()) + "</ewidencja>");
                awaitTaken();
            }

            @Override
            public void isDown() {
                // No file has ever come.
            }

            @Override
            public void talksNonsense() throws Exception {
                drop("<ewidencja>" + about(known().value()) + "<sprawa id=");
                awaitTrouble();
            }

            @Override
            public void talksWithoutEnd() throws Exception {
                drop("<ewidencja>" + about(known().value()) + "<a>".repeat(1_000));
                awaitTrouble();
            }

            @Override
            public void talksAboutAnotherCase() throws Exception {
                drop("<ewidencja>" + about(unknown().value()) + "</ewidencja>");
                awaitTaken();
            }

            private String about(String sign) {
                return "<sprawa id=\"" + sign + "\"><etap>kontrola</etap></sprawa>";
            }

            private void drop(String content) throws Exception {
                Path folder = Files.createDirectories(directory.resolve("drops/GD"));
                Path fresh = Files.writeString(folder.resolve("fresh.tmp"), content + " ".repeat(drops++));
                Files.move(
                        fresh,
                        folder.resolve("sprawy.xml"),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        };
        geodesy.connect("value: sprawy.xml", "value: sprawy.xml\n      - name: everySeconds\n        value: 1");
        return geodesy;
    }
}
