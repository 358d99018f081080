package pl.hejnal.seed.call;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.seed.domain.Chance;
import pl.hejnal.tickets.domain.Matter;

/** What residents call about: places of the demonstration's menu, with the procedure and the department that stand behind. */
enum CallTopic {
    CASE(24, Kind.CASE, "office", "KM", "KM-2", "case"),
    IDENTITY_CARD(9, Kind.CARD, "office", "SA", "SA-10", "matters", "matters.papers", "matters.identity-card"),
    USED_VEHICLE(8, Kind.CARD, "vehicles", "KM", "KM-2", "matters", "matters.vehicles", "matters.used-vehicle"),
    DEALERS(
            2,
            Kind.CARD,
            "vehicles",
            "KM",
            "KM-10",
            "matters",
            "matters.vehicles",
            "matters.professional-registration"),
    PLANNING(3, Kind.CARD, "building", "AU", "AU-1", "matters", "matters.building", "matters.planning-conditions"),
    PERMIT(4, Kind.CARD, "building", "AU", "AU-4", "matters", "matters.building", "matters.building-permit"),
    NOTIFICATION(2, Kind.CARD, "building", "AU", "AU-10", "matters", "matters.building", "matters.notification"),
    DIVISION(1, Kind.CARD, "office", "GD", "GD-7", "matters", "matters.land", "matters.division"),
    HOUSE_NUMBER(1, Kind.CARD, "office", "GD", "GD-12", "matters", "matters.land", "matters.house-number"),
    LOCAL_PLAN(2, Kind.CARD, "office", "BP", "BP-3", "matters", "matters.land", "matters.local-plan"),
    STREETS(5, Kind.REPORT, "office", "GK", "", "report", "report.streets"),
    WASTE(6, Kind.REPORT, "office", "GK", "", "report", "report.waste"),
    GREENERY(3, Kind.REPORT, "office", "WS", "", "report", "report.greenery"),
    OFFICE_HOURS(5, Kind.HOURS, "office", "OR", "", "hours", "hours.office"),
    VEHICLE_HOURS(2, Kind.HOURS, "office", "KM", "", "hours", "hours.vehicles"),
    REGISTRY_HOURS(2, Kind.HOURS, "office", "USC", "", "hours", "hours.registry"),
    /** They press nothing but the key for a person. */
    TAXES(9, Kind.PERSON, "office", "PD", ""),
    REGISTRY(7, Kind.PERSON, "office", "USC", ""),
    LEGAL(5, Kind.PERSON, "office", "OR", "OR-1");

    /** What the menu has for it. */
    enum Kind {
        CASE,
        CARD,
        HOURS,
        REPORT,
        PERSON
    }

    private static final List<CallTopic> ALL = List.of(values());
    private static final int SHARES =
            ALL.stream().mapToInt(topic -> topic.share).sum();

    private final int share;
    private final Kind kind;
    private final String queue;
    private final DepartmentSymbol department;
    private final Optional<ProcedureSymbol> procedure;
    private final List<String> choices;

    CallTopic(int share, Kind kind, String queue, String department, String procedure, String... choices) {
        this.share = share;
        this.kind = kind;
        this.queue = queue;
        this.department = new DepartmentSymbol(department);
        this.procedure = procedure.isEmpty() ? Optional.empty() : Optional.of(new ProcedureSymbol(procedure));
        this.choices = Arrays.asList(choices);
    }

    static CallTopic by(Chance chance) {
        int left = chance.below(SHARES);
        for (CallTopic topic : ALL) {
            left -= topic.share;
            if (left < 0) {
                return topic;
            }
        }
        return ALL.getLast();
    }

    Kind kind() {
        return kind;
    }

    String queue() {
        return queue;
    }

    Optional<ProcedureSymbol> procedure() {
        return procedure;
    }

    Matter matter() {
        return new Matter(procedure.orElse(null), department);
    }

    List<String> choices() {
        return choices;
    }
}
