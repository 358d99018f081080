package pl.hejnal.menu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.HoursView;
import pl.hejnal.hours.OpenState;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.hours.domain.OpeningSpan;
import pl.hejnal.hours.domain.WeekHours;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.store.PlanDocument;

/** The menu that a demonstration publishes, read from its file. */
public final class DemoMenu {

    static final CardView CARD = new CardView(
            new ProcedureSymbol("SA-10"),
            new DepartmentSymbol("SA"),
            "Dowód osobisty",
            new CardText("zdjęcie", "bez opłaty", "do trzydziestu dni", ""));
    /** Of a department at ten on 23 November, a Monday; the 24th is closed besides. */
    static final HoursView HOURS = new HoursView(
            new OpeningPlace("KM"),
            Optional.of("Wydział Pojazdów"),
            week(),
            true,
            CallerNumber.of("126160101"),
            line(true),
            List.of(LocalDate.of(2026, 11, 24)));

    private static final Path FILE = Path.of("../config/demo/menu.json");

    private DemoMenu() {}

    static String document() {
        try {
            return Files.readString(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Input.PersonSought sought(Optional<QueueExitReason> turnedAway) {
        return new Input.PersonSought(
                turnedAway,
                line(turnedAway.filter(QueueExitReason.CLOSED::equals).isEmpty()));
    }

    static OpenState line(boolean open) {
        return new OpenState(open, Optional.of(moment(23, 15, 30)).filter(end -> open), Optional.of(moment(24, 7, 40)));
    }

    private static ZonedDateTime moment(int day, int hour, int minute) {
        return ZonedDateTime.of(2026, 11, day, hour, minute, 0, 0, OfficeZone.ZONE);
    }

    private static WeekHours week() {
        return new WeekHours(Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .collect(Collectors.toMap(Function.identity(), day -> List.of(OpeningSpan.parse("7:40-15:00")))));
    }

    public static MenuPlan plan() {
        return PlanDocument.read(document());
    }
}
