package pl.hejnal.reports.domain;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import pl.hejnal.calls.counting.domain.Dimension;

/** A table of figures that managers read: one line for each value of a dimension. One line here is a new report. */
public enum Report {
    CALLS(Dimension.ALL, Columns.CALLS, Bars.CALLS),
    QUEUES(Dimension.QUEUE, Columns.CALLS, Bars.WAITS),
    DEPARTMENTS(Dimension.DEPARTMENT, Columns.CALLS, Bars.CALLS),
    MATTERS(Dimension.MATTER, Columns.CALLS, Bars.CALLS),
    MENU_OPTIONS(Dimension.MENU_OPTION, Columns.CALLS, Bars.CALLS),
    LANGUAGES(Dimension.LANGUAGE, Columns.CALLS, Bars.CALLS),
    DIALLED(Dimension.DIALLED, Columns.CALLS, Bars.CALLS),
    /** By weekday and hour of arrival. */
    HOURS_OF_WEEK(Dimension.HOUR_OF_WEEK, Columns.HOURS, Bars.CALLS),
    /** How long callers waited, and how many were answered in time. */
    WAITS(Dimension.QUEUE, Columns.WAITS, Bars.WAITS),
    /** What menu and public page settle without a clerk. */
    DEFLECTION(Dimension.ALL, Columns.DEFLECTION, Bars.DEFLECTION),
    /** Calls that nobody answered, by what they came to. */
    NOT_SERVED(Dimension.ALL, Columns.NOT_SERVED, Bars.NOT_SERVED),
    /** Residents who asked to be called back, and how soon they talked with a clerk. */
    CALLBACKS(Dimension.QUEUE, Columns.CALLBACKS, Bars.CALLBACKS),
    /** Callers who had to call again, by what they called about. */
    REPEATS(Dimension.MATTER, Columns.REPEATS, List.of(Metric.REPEATS)),
    CLERKS(Dimension.CLERK, Columns.CLERKS, List.of(Metric.HANDLED)),
    /** Clerks by the teams in which they were. */
    TEAMS(Dimension.TEAM, Columns.CLERKS, List.of(Metric.HANDLED));

    private static final class Columns {

        static final List<Metric> CALLS = List.of(
                Metric.CALLS,
                Metric.SETTLED_IN_MENU,
                Metric.OFFERED,
                Metric.ANSWERED,
                Metric.SERVICE_LEVEL,
                Metric.ABANDONED_WAITING,
                Metric.ASA,
                Metric.AVERAGE_TALK,
                Metric.SURVEY);
        static final List<Metric> HOURS = List.of(
                Metric.CALLS,
                Metric.OFFERED,
                Metric.ANSWERED,
                Metric.ABANDONED_WAITING,
                Metric.ABANDON_RATE,
                Metric.SERVICE_LEVEL,
                Metric.ASA,
                Metric.AVERAGE_TALK);
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
        static final List<Metric> CALLBACKS = List.of(
                Metric.CALLBACK,
                Metric.CALLBACK_REACHED,
                Metric.NOT_REACHED,
                Metric.CALLBACK_DELAY_P50,
                Metric.CALLBACK_DELAY_P90);
        static final List<Metric> DEFLECTION = List.of(
                Metric.INCOMING,
                Metric.ENTERED_MENU,
                Metric.SETTLED_IN_MENU,
                Metric.CONTAINMENT,
                Metric.PAGE_TOLD,
                Metric.PAGE_UNAVAILABLE,
                Metric.PAGE_NOT_RECOGNISED,
                Metric.PAGE_REFUSED,
                Metric.CONTACTS,
                Metric.DEFLECTION);
        static final List<Metric> REPEATS = List.of(
                Metric.ANSWERED,
                Metric.REPEAT_BASE,
                Metric.REPEATS,
                Metric.REPEAT_RATE,
                Metric.FIRST_CONTACT_RESOLUTION);
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

    /** What stands on one another in its chart: counts of which no call is in two. */
    private static final class Bars {

        static final List<Metric> CALLS = List.of(Metric.ANSWERED, Metric.ABANDONED_WAITING, Metric.SETTLED_IN_MENU);
        static final List<Metric> WAITS = List.of(Metric.ANSWERED, Metric.ABANDONED_WAITING);
        static final List<Metric> CALLBACKS = List.of(Metric.CALLBACK_REACHED, Metric.NOT_REACHED);
        static final List<Metric> DEFLECTION = List.of(Metric.SETTLED_IN_MENU, Metric.PAGE_TOLD);
        static final List<Metric> NOT_SERVED =
                List.of(Metric.ABANDONED_WAITING, Metric.OUT_OF_HOURS, Metric.MESSAGE_LEFT);
    }

    private final Dimension dimension;
    private final List<Metric> columns;
    private final List<Metric> bars;

    Report(Dimension dimension, List<Metric> columns, List<Metric> bars) {
        this.dimension = dimension;
        this.columns = columns;
        this.bars = bars;
    }

    /** Some of the columns, for a chart. */
    public List<Metric> bars() {
        return bars;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** Under which its figures are kept: what the public page answers stands beside the calls. */
    public List<Dimension> dimensions() {
        return this == DEFLECTION ? List.of(dimension, Dimension.PAGE) : List.of(dimension);
    }

    public List<Metric> columns() {
        return columns;
    }

    /** Whether one call may stand in several lines, so that these add up to more than all calls. */
    public boolean overlaps() {
        return dimension == Dimension.MENU_OPTION || isOfClerks();
    }

    /** Whether it tells what clerks did, and its total is that of all clerks. */
    public boolean isOfClerks() {
        return dimension == Dimension.CLERK || dimension == Dimension.TEAM;
    }

    /** What must be added up for it, by the names under which figures are kept. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        columns.forEach(column -> names.addAll(column.names()));
        return names;
    }
}
