package pl.hejnal.menu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.store.PlanDocument;

/** The menu that a demonstration publishes, read from its file. */
final class DemoMenu {

    static final CardView CARD = new CardView(new ProcedureSymbol("SA-10"), new DepartmentSymbol("SA"), "Dowód osobisty",
            new CardText("zdjęcie", "bez opłaty", "do trzydziestu dni", ""));
    private static final Path FILE = Path.of("../config/demo/menu.json");

    private DemoMenu() {
    }

    static String document() {
        try {
            return Files.readString(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static MenuPlan plan() {
        return PlanDocument.read(document());
    }
}
