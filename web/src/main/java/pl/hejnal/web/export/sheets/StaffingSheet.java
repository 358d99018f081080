package pl.hejnal.web.export.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.staffing.StaffingPlan;
import pl.hejnal.reports.staffing.domain.StaffingFigure;
import pl.hejnal.reports.staffing.domain.StaffingLine;
import pl.hejnal.web.export.Cell;
import pl.hejnal.web.export.ExportTable;

/**
 * A staffing plan: figures as figures, without a unit behind them; lengths of time in seconds, shares from 0 to 1. What cannot be
 * told is empty.
 */
public final class StaffingSheet {

    private final StaffingPlan plan;
    private final Targets targets;

    public StaffingSheet(StaffingPlan plan, Targets targets) {
        this.plan = plan;
        this.targets = targets;
    }

    /** @param columnName the heading of a column */
    public ExportTable of(String timeName, String openName, Function<StaffingFigure, String> columnName) {
        List<String> header = new ArrayList<>(List.of(timeName, openName));
        Arrays.stream(StaffingFigure.values()).map(columnName).forEach(header::add);
        return new ExportTable(header, plan.lines().stream().map(this::row).toList());
    }

    private List<Cell> row(StaffingLine line) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Moment(line.interval().start()),
                Cell.count(line.interval().open().toMinutes())));
        for (StaffingFigure figure : StaffingFigure.values()) {
            cells.add(Cell.of(figure.of(line, targets), kind(figure.unit())));
        }
        return cells;
    }

    private static Cell.Kind kind(StaffingFigure.Unit unit) {
        return switch (unit) {
            case CALLS -> Cell.Kind.NUMBER;
            case COUNT -> Cell.Kind.COUNT;
            case SHARE -> Cell.Kind.SHARE;
            case SECONDS -> Cell.Kind.SECONDS;
        };
    }
}
