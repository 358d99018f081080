package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.steps.PlaceEvent;
import pl.hejnal.reports.clerks.domain.ClerkFigure;
import pl.hejnal.reports.cost.domain.CostFigure;
import pl.hejnal.reports.departments.domain.DepartmentFigure;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;
import pl.hejnal.reports.staffing.StaffingQuestion;
import pl.hejnal.reports.staffing.domain.StaffingFigure;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;
import pl.hejnal.reports.tickets.domain.TicketFigure;

/** docs/METRICS.md is made of the catalogues and of the screens' own words; after a change target/METRICS.md is the new one. */
class TheCatalogueOfFiguresTest {

    private static final Path DOCUMENT = Path.of("../docs/METRICS.md");
    private static final Path MADE = Path.of("target/METRICS.md");

    @Test
    void the_document_says_what_the_screens_say() throws IOException {
        Files.writeString(MADE, document());
        assertThat(DOCUMENT).hasSameTextualContentAs(MADE);
    }

    private static String document() {
        return """
                # Figures

                Made of the catalogue (`pl.hejnal.reports.domain.Metric`) and of the screens' words; a test compares
                (`TheCatalogueOfFiguresTest`). Every figure is of calls that have ended, and a call belongs to the moment it
                arrived. T and the limit of a short abandon can be set in each report; the usual ones stand here.

                | Code | Figure | Po polsku | Unit | Formula | Made of | Reports |
                | --- | --- | --- | --- | --- | --- | --- |
                """
                + Arrays.stream(Metric.values())
                        .map(TheCatalogueOfFiguresTest::row)
                        .collect(Collectors.joining())
                + """

                ## Staffing

                Columns of the staffing page (`pl.hejnal.reports.staffing.domain.StaffingFigure`, ADR 056). Goal, occupancy, weeks,
                handling time and patience can be set; the usual ones stand here.

                | Code | Figure | Po polsku | Unit | Formula |
                | --- | --- | --- | --- | --- |
                """
                + Arrays.stream(StaffingFigure.values())
                        .map(TheCatalogueOfFiguresTest::row)
                        .collect(Collectors.joining())
                + """

                ## Office and PBX's journal

                By day of arrival; the catalogue is `reports.reconciliation.domain.ReconciledFigure`. What the journal put right is
                written down in the transaction that does so (ADR 059).

                | Code | Figure | Po polsku | Formula |
                | --- | --- | --- | --- |
                """
                + table("reconciliation", ReconciledFigure.values())
                + """

                ## Cost and savings

                By month; the catalogue is `reports.cost.domain.CostFigure`. Amounts are zloty, exact until they are told and then
                rounded half up to the grosz. The prices are the office's own, from a month on.

                | Code | Figure | Po polsku | Formula |
                | --- | --- | --- | --- |
                """
                + table("cost", CostFigure.values())
                + """

                ## Places of the menu

                What a call counts for at each place of the menu where its caller was (`calls.domain.steps.PlaceEvent`, ADR 062).
                The first five add up to the callers who were there; each call counts once at a place.

                | Code | Figure | Po polsku | Formula |
                | --- | --- | --- | --- |
                """
                + table("menumap", PlaceEvent.values())
                + """

                ## Clerks

                By clerk, and of all together; the catalogue is `reports.clerks.domain.ClerkFigure`. Presence is kept as intervals
                and by day (ADR 063).

                | Code | Figure | Po polsku | Formula |
                | --- | --- | --- | --- |
                """
                + table("clerks", ClerkFigure.values())
                + """

                ## Tickets

                The backlog of now and what happened in a period, by department and by matter; the catalogue is
                `reports.tickets.domain.TicketFigure`, made of the rows that `tickets.counting.domain.TicketCount` names (ADR 063).

                | Code | Figure | Po polsku | Formula |
                | --- | --- | --- | --- |
                """
                + table("backlog", TicketFigure.values())
                + """

                ## Departments

                By department, and by section where the directory has it as one; the catalogue is
                `reports.departments.domain.DepartmentFigure`. A number is one of calls, each once, and what was kept is told by
                its age besides (ADR 070).

                | Code | Figure | Po polsku | Formula |
                | --- | --- | --- | --- |
                """
                + table("departmentreport", DepartmentFigure.values());
    }

    private static String table(String bundle, Enum<?>[] figures) {
        return Arrays.stream(figures)
                .map(figure -> {
                    String name = figure.getDeclaringClass().getSimpleName() + "." + figure;
                    return "| %s | %s | %s | %s |%n"
                            .formatted(
                                    figure,
                                    words(bundle, "en").getString(name),
                                    words(bundle, "pl").getString(name),
                                    words(bundle, "en").getString("formula." + figure));
                })
                .collect(Collectors.joining());
    }

    private static String row(StaffingFigure figure) {
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        figure,
                        words("staffing", "en").getString("StaffingFigure." + figure),
                        words("staffing", "pl").getString("StaffingFigure." + figure),
                        switch (figure.unit()) {
                            case CALLS, COUNT -> "number";
                            case SHARE -> "share, 0 to 1";
                            case SECONDS -> "seconds";
                        },
                        MessageFormat.format(
                                words("staffing", "en").getString("formula." + figure),
                                Math.round(ServiceGoal.USUAL.share() * 100),
                                ServiceGoal.USUAL.within(),
                                Math.round(ServiceGoal.USUAL.mostOccupancy() * 100),
                                StaffingQuestion.USUAL_WEEKS));
    }

    private static String row(Metric metric) {
        return "| %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        metric,
                        words("reports", "en").getString("Metric." + metric),
                        words("reports", "pl").getString("Metric." + metric),
                        unit(metric),
                        MessageFormat.format(
                                words("reports", "en").getString("formula." + metric),
                                Targets.USUAL.answerWithin(),
                                Targets.USUAL.shortAbandon()),
                        made(metric),
                        Arrays.stream(Report.values())
                                .filter(report -> report.columns().contains(metric))
                                .map(report -> words("reports", "en").getString("Report." + report))
                                .collect(Collectors.joining("; ")));
    }

    private static String unit(Metric metric) {
        return switch (metric.unit()) {
            case COUNT -> "number";
            case SHARE -> "share, 0 to 1";
            case SECONDS, DURATION -> "seconds";
            case MARK -> "1 to 5";
        };
    }

    /** A histogram is named once, not by its buckets. */
    private static String made(Metric metric) {
        return metric.names().stream()
                .map(name -> name.replaceFirst("@.*", " (histogram)"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }

    private static ResourceBundle words(String bundle, String language) {
        return ResourceBundle.getBundle(
                "pl.hejnal.web.i18n." + bundle,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
