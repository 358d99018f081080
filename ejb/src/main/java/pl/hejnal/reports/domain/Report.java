package pl.hejnal.reports.domain;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import pl.hejnal.calls.counting.domain.Dimension;

/** A table of figures that managers read: one line for each value of a dimension. One line here is a new report. */
public enum Report {
    CALLS(Dimension.ALL, Columns.CALLS),
    QUEUES(Dimension.QUEUE, Columns.CALLS),
    DEPARTMENTS(Dimension.DEPARTMENT, Columns.CALLS),
    MATTERS(Dimension.MATTER, Columns.CALLS),
    MENU_OPTIONS(Dimension.MENU_OPTION, Columns.CALLS),
    LANGUAGES(Dimension.LANGUAGE, Columns.CALLS),
    DIALLED(Dimension.DIALLED, Columns.CALLS),
    /** How long callers waited, and how many were answered in time. */
    WAITS(Dimension.QUEUE, Columns.WAITS),
    /** Calls that nobody answered, by what they came to. */
    NOT_SERVED(Dimension.ALL, Columns.NOT_SERVED),
    CLERKS(Dimension.CLERK, Columns.CLERKS);

    private static final class Columns {

        static final List<Metric> CALLS = List.of(
                Metric.CALLS,
                Metric.SETTLED_IN_MENU,
                Metric.CONTAINMENT,
                Metric.OFFERED,
                Metric.ANSWERED,
                Metric.SERVICE_LEVEL,
                Metric.ABANDONED_WAITING,
                Metric.ASA,
                Metric.AVERAGE_TALK,
                Metric.SURVEY);
        static final List<Metric> WAITS = List.of(
                Metric.OFFERED,
                Metric.ANSWERED,
                Metric.ABANDONED_WAITING,
                Metric.ABANDONED_SHORT,
                Metric.ABANDON_RATE,
                Metric.SERVICE_LEVEL,
                Metric.SERVICE_LEVEL_OF_ANSWERED,
                Metric.SERVICE_LEVEL_LESS_SHORT,
                Metric.SERVICE_LEVEL_WITH_ABANDONED,
                Metric.ASA,
                Metric.WAIT_P50,
                Metric.WAIT_P90,
                Metric.WAIT_P95,
                Metric.WAIT_LONGEST);
        static final List<Metric> NOT_SERVED = List.of(
                Metric.CALLS,
                Metric.ABANDONED_EARLY,
                Metric.ABANDONED_WAITING,
                Metric.OUT_OF_HOURS,
                Metric.MESSAGE_LEFT,
                Metric.CALLBACK,
                Metric.RETURN_CALL_REQUESTED,
                Metric.NOT_REACHED,
                Metric.FAILED);
        static final List<Metric> CLERKS = List.of(
                Metric.HANDLED,
                Metric.TALK,
                Metric.TALK_OF_HANDLED,
                Metric.HOLD,
                Metric.AHT,
                Metric.RINGS_UNANSWERED,
                Metric.TRANSFERS,
                Metric.TRANSFER_RATE);
    }

    private final Dimension dimension;
    private final List<Metric> columns;

    Report(Dimension dimension, List<Metric> columns) {
        this.dimension = dimension;
        this.columns = columns;
    }

    public Dimension dimension() {
        return dimension;
    }

    public List<Metric> columns() {
        return columns;
    }

    /** Whether one call may stand in several lines, so that these add up to more than all calls. */
    public boolean overlaps() {
        return dimension == Dimension.MENU_OPTION || dimension == Dimension.CLERK;
    }

    /** What must be added up for it, by the names under which figures are kept. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        columns.forEach(column -> names.addAll(column.names()));
        return names;
    }
}
