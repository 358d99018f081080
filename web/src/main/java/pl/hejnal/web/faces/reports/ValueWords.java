package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.counting.domain.CountedAnswer;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.PlaceEvent;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.ProcedureView;
import pl.hejnal.staffing.teams.TeamDesk;
import pl.hejnal.staffing.teams.domain.Team;
import pl.hejnal.web.faces.identity.People;
import pl.hejnal.web.faces.tickets.PartWords;
import pl.hejnal.web.faces.tickets.StepWords;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Words for what calls are counted by; what nobody knows any more keeps its symbol. */
@RequestScoped
public class ValueWords {

    @Inject
    private DirectoryDesk directory;

    @Inject
    private PartWords queues;

    @Inject
    private StepWords steps;

    @Inject
    private People people;

    @Inject
    private TeamDesk teamDesk;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    private @Nullable Map<String, String> departments;
    private @Nullable Map<String, String> procedures;
    private @Nullable Map<String, String> teams;

    public String of(Dimension dimension, String value) {
        if (value.isEmpty()) {
            return words.of(
                    "reports",
                    switch (dimension) {
                        case QUEUE -> "noQueue";
                        case TEAM -> "noTeam";
                        default -> "notKnown";
                    });
        }
        return switch (dimension) {
            case DEPARTMENT, CASE_FILE_OF, TOLD_OF -> named(value, departments());
            case MATTER -> named(value, procedures());
            case QUEUE -> queues.queue(value);
            case CLERK -> people.of(value);
            case TEAM -> teams().getOrDefault(value, value);
            case MENU_PLACE -> menuPlace(value);
            case CASE_ANSWER -> caseAnswer(value);
            case MENU_OPTION -> steps.of(new MenuStep.Chose(value));
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(language.getLocale());
            case HOUR_OF_WEEK -> hourOfWeek(value);
            case ALL, PAGE, DIALLED -> value;
        };
    }

    /** Of {@code case:HUNG_UP}: what happened, and where. */
    private String menuPlace(String value) {
        String place = PlaceEvent.place(value);
        return (place.isEmpty() ? words.of("menu", "beginning") : of(Dimension.MENU_OPTION, place))
                + PlaceEvent.event(value)
                        .map(event -> ", " + words.one("menumap", event))
                        .orElse("");
    }

    /** Of {@code KM:KEPT@90}: whose answer, of which kind, and how old it was. */
    private String caseAnswer(String value) {
        return CountedAnswer.read(value)
                .map(one -> named(one.department(), departments()) + ": " + words.one("departmentreport", one.kind())
                        + one.ageLimit()
                                .map(minutes -> ", " + words.of("departmentreport", "notOlder", minutes))
                                .orElse(""))
                .orElse(value);
    }

    /** Of {@code 3 08}: Wednesday, 8:00 to 9:00. */
    private String hourOfWeek(String value) {
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(value.substring(0, 1)));
        int hour = Integer.parseInt(value.substring(2));
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale()) + ", " + hour + ":00–" + (hour + 1)
                + ":00";
    }

    private static String named(String symbol, Map<String, String> names) {
        return names.containsKey(symbol) ? symbol + " " + names.get(symbol) : symbol;
    }

    private Map<String, String> departments() {
        if (departments == null) {
            departments = directory.departments().stream()
                    .collect(Collectors.toMap(one -> one.symbol().value(), one -> one.name(language.get())));
        }
        return departments;
    }

    private Map<String, String> teams() {
        if (teams == null) {
            teams = teamDesk.all().stream()
                    .collect(Collectors.toMap(one -> one.id().toString(), Team::name));
        }
        return teams;
    }

    private Map<String, String> procedures() {
        if (procedures == null) {
            procedures = directory.procedures().stream()
                    .collect(Collectors.toMap(one -> one.symbol().value(), this::title));
        }
        return procedures;
    }

    private String title(ProcedureView procedure) {
        return words.areOfTheOffice() ? procedure.titlePl() : procedure.titleEn();
    }
}
