package pl.hejnal.web.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.staffing.StaffingPlan;
import pl.hejnal.reports.staffing.domain.StaffingFigure;
import pl.hejnal.reports.staffing.domain.StaffingLine;

/**
 * A staffing plan as a table for other programs: figures as figures, without a unit behind them; lengths of time in seconds,
 * shares from 0 to 1. What cannot be told is empty.
 */
public final class StaffingSheet {

    private static final int DECIMALS = 4;

    private final StaffingPlan plan;
    private final Targets targets;

    public StaffingSheet(StaffingPlan plan, Targets targets) {
        this.plan = plan;
        this.targets = targets;
    }

    /** @param columnName the heading of a column */
    public String csv(CsvForm form, String timeName, String openName, Function<StaffingFigure, String> columnName) {
        List<String> header = new ArrayList<>(List.of(timeName, openName));
        Arrays.stream(StaffingFigure.values()).map(columnName).forEach(header::add);
        return Csv.of(
                form, header, plan.lines().stream().map(line -> row(form, line)).toList());
    }

    private List<String> row(CsvForm form, StaffingLine line) {
        return Stream.concat(
                        Stream.of(
                                // With its offset: an hour that comes twice is two lines.
                                line.interval()
                                        .start()
                                        .atZone(OfficeZone.ZONE)
                                        .toOffsetDateTime()
                                        .toString(),
                                Long.toString(line.interval().open().toMinutes())),
                        Arrays.stream(StaffingFigure.values()).map(figure -> text(form, figure, line)))
                .toList();
    }

    private String text(CsvForm form, StaffingFigure figure, StaffingLine line) {
        OptionalDouble value = figure.of(line, targets);
        return value.isEmpty()
                ? ""
                : form.number(value.getAsDouble(), figure.unit() == StaffingFigure.Unit.COUNT ? 0 : DECIMALS);
    }
}
