package pl.hejnal.container.reports;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;

/**
 * Reports by plain SQL over calls, segments and tickets, which knows nothing of figures. A metric that is not here has no
 * formula that anybody has written twice.
 */
@ApplicationScoped
public class RawReports {

    /** Of a call: what it came to, how long it waited until the first answer, and how long all its talks were. */
    private static final String CALLS = """
            with part as not materialized (
                select linkedid, kind, who, since, case when until < since or until - since > interval '7260 seconds' then 0
                       else extract(epoch from until - since) end as seconds
                from call_segment
            ), calls as (
                select c.linkedid, c.arrived_at, c.outcome, c.survey_mark, c.dialled, lower(c.language) as language,
                       coalesce(c.queue, '') as queue, coalesce(t.department, '') as department, coalesce(t.matter, '') as matter,
                       to_char(c.arrived_at at time zone 'Europe/Warsaw', 'ID HH24') as hour_of_week, c.menu_path,
                       c.outcome = 'ANSWERED' or c.queued_at is not null as offered,
                       c.outcome = 'ANSWERED' and c.callback_id is not null as called_back,
                       extract(epoch from c.answered_at - c.place_at) as delay,
                       (select sum(p.seconds) from part p where p.linkedid = c.linkedid and p.kind = 'WAITED'
                           and (c.answered_at is null or p.since < c.answered_at)) as wait,
                       case when c.answered_at is not null then (select coalesce(sum(p.seconds), 0) from part p
                           where p.linkedid = c.linkedid and p.kind = 'TALKED') end as talk
                from phone_call c join ticket t on t.id = c.ticket_id
                where c.state = 'ENDED' and c.arrived_at >= ? and c.arrived_at < ?
            )
            """;

    /** Of a clerk's part in a call. */
    private static final String CLERKS = """
            , clerks as (
                select c.linkedid, c.arrived_at, p.who, count(*) filter (where kind = 'TALKED') as talks,
                       count(*) filter (where kind = 'RANG') as rings, count(*) filter (where kind = 'TRANSFERRED') as transfers,
                       coalesce(sum(seconds) filter (where kind = 'TALKED'), 0) as talk,
                       coalesce(sum(seconds) filter (where kind = 'HELD'), 0) as hold
                from calls c join part p using (linkedid) where kind <> 'WAITED' group by 1, 2, 3
            )
            """;

    private static final String OFFERED = "count(*) filter (where offered)";
    private static final String IN_TIME = "count(*) filter (where outcome = 'ANSWERED' and wait <= 20)";
    private static final String SHORT = "count(*) filter (where outcome = 'ABANDONED_WAITING' and wait <= 5)";

    private static final String WAITED = "outcome in ('ANSWERED', 'ABANDONED_WAITING')";

    private static final Map<Metric, String> OF_CALLS = new EnumMap<>(Metric.class);
    private static final Map<Metric, String> OF_CLERKS = new EnumMap<>(Metric.class);

    static {
        for (Metric outcome : List.of(
                Metric.ANSWERED,
                Metric.ABANDONED_WAITING,
                Metric.SETTLED_IN_MENU,
                Metric.ABANDONED_EARLY,
                Metric.CALLBACK,
                Metric.RETURN_CALL_REQUESTED,
                Metric.MESSAGE_LEFT,
                Metric.OUT_OF_HOURS,
                Metric.NOT_REACHED,
                Metric.FAILED)) {
            OF_CALLS.put(outcome, outcomes(outcome.name()));
        }
        OF_CALLS.put(Metric.CALLS, "count(*)");
        OF_CALLS.put(Metric.OFFERED, OFFERED);
        OF_CALLS.put(Metric.ABANDONED_SHORT, SHORT);
        OF_CALLS.put(Metric.ABANDON_RATE, divided(outcomes("ABANDONED_WAITING"), OFFERED));
        OF_CALLS.put(Metric.SERVICE_LEVEL, divided(IN_TIME, OFFERED));
        OF_CALLS.put(Metric.SERVICE_LEVEL_OF_ANSWERED, divided(IN_TIME, outcomes("ANSWERED")));
        OF_CALLS.put(Metric.SERVICE_LEVEL_LESS_SHORT, divided(IN_TIME, "(" + OFFERED + " - " + SHORT + ")"));
        OF_CALLS.put(
                Metric.SERVICE_LEVEL_WITH_ABANDONED,
                divided("count(*) filter (where " + WAITED + " and wait <= 20)", OFFERED));
        OF_CALLS.put(
                Metric.ASA,
                divided("coalesce(sum(wait) filter (where outcome = 'ANSWERED'), 0)", outcomes("ANSWERED")));
        OF_CALLS.put(Metric.AVERAGE_TALK, divided("coalesce(sum(talk), 0)", outcomes("ANSWERED")));
        OF_CALLS.put(Metric.SURVEY, "avg(survey_mark)");
        OF_CALLS.put(Metric.WAIT_P50, percentile("0.5", "wait", WAITED));
        OF_CALLS.put(Metric.WAIT_P90, percentile("0.9", "wait", WAITED));
        OF_CALLS.put(Metric.WAIT_P95, percentile("0.95", "wait", WAITED));
        OF_CALLS.put(Metric.WAIT_LONGEST, "max(wait) filter (where " + WAITED + ")");
        OF_CALLS.put(Metric.CALLBACK_REACHED, "count(*) filter (where called_back)");
        OF_CALLS.put(Metric.CALLBACK_DELAY_P50, percentile("0.5", "delay", "called_back"));
        OF_CALLS.put(Metric.CALLBACK_DELAY_P90, percentile("0.9", "delay", "called_back"));
        String handled = "count(*) filter (where talks > 0)";
        OF_CLERKS.put(Metric.HANDLED, handled);
        OF_CLERKS.put(Metric.TALK, "sum(talk)");
        OF_CLERKS.put(Metric.TALK_OF_HANDLED, divided("sum(talk)", handled));
        OF_CLERKS.put(Metric.HOLD, "sum(hold)");
        OF_CLERKS.put(Metric.RINGS_UNANSWERED, "sum(greatest(rings - talks, 0))");
        OF_CLERKS.put(Metric.TRANSFERS, "sum(transfers)");
        OF_CLERKS.put(Metric.TRANSFER_RATE, divided("sum(transfers)", handled));
    }

    /** A line of a report, as {@code ReportTable.Line} names it. */
    public record Key(Optional<Instant> start, String value) {}

    @Resource(lookup = "java:jboss/datasources/Hejnal")
    private DataSource database;

    private static String outcomes(String name) {
        return "count(*) filter (where outcome = '" + name + "')";
    }

    private static String divided(String part, String whole) {
        return part + " / nullif(" + whole + ", 0)::float8";
    }

    private static String percentile(String share, String of, String which) {
        return "percentile_disc(" + share + ") within group (order by " + of + ") filter (where " + which + ")";
    }

    /**
     * Lines of which there is anything, with their metrics; what cannot be told is not there. Times are told as they were, and not
     * by their bucket.
     */
    public Map<Key, Map<Metric, Double>> lines(
            Dimension dimension, Optional<Interval> interval, List<Metric> metrics, Instant from, Instant until)
            throws SQLException {
        boolean ofClerks = dimension == Dimension.CLERK;
        StringBuilder sql = new StringBuilder(ofClerks ? CALLS + CLERKS : CALLS)
                .append("select ")
                .append(interval.map(RawReports::start).orElse("null::timestamptz"))
                .append(" as start, ")
                .append(value(dimension))
                .append(" as value");
        for (Metric metric : metrics) {
            String formula = (ofClerks ? OF_CLERKS : OF_CALLS).get(metric);
            if (formula == null) {
                throw new IllegalArgumentException(metric + " by " + dimension + " has no plain SQL here");
            }
            sql.append(", ").append(formula).append(" as ").append(metric);
        }
        sql.append(ofClerks ? " from clerks" : " from calls").append(" group by 1, 2");
        Map<Key, Map<Metric, Double>> lines = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            statement.setTimestamp(1, Timestamp.from(from));
            statement.setTimestamp(2, Timestamp.from(until));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Timestamp start = row.getTimestamp("start");
                    Map<Metric, Double> values = values(row, metrics);
                    if (values.values().stream().anyMatch(value -> value > 0)) {
                        lines.put(
                                new Key(Optional.ofNullable(start).map(Timestamp::toInstant), row.getString("value")),
                                values);
                    }
                }
            }
        }
        return lines;
    }

    private static Map<Metric, Double> values(ResultSet row, List<Metric> metrics) throws SQLException {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        for (Metric metric : metrics) {
            double value = row.getDouble(metric.name());
            if (!row.wasNull()) {
                values.put(metric, value);
            }
        }
        return values;
    }

    private static String start(Interval interval) {
        return switch (interval) {
            case QUARTER -> bin("15 minutes");
            case HALF_HOUR -> bin("30 minutes");
            case HOUR -> bin("1 hour");
            case DAY, WEEK, MONTH, YEAR -> "date_trunc('" + interval.name() + "', arrived_at, 'Europe/Warsaw')";
        };
    }

    private static String bin(String length) {
        return "date_bin('" + length + "', arrived_at, timestamptz '1970-01-01 00:00:00+00')";
    }

    private static String value(Dimension dimension) {
        return switch (dimension) {
            case ALL -> "''";
            case DIALLED -> "dialled";
            case LANGUAGE -> "language";
            case QUEUE -> "queue";
            case DEPARTMENT -> "department";
            case MATTER -> "matter";
            case HOUR_OF_WEEK -> "hour_of_week";
            case MENU_OPTION -> "regexp_split_to_table(menu_path, ' ')";
            case CLERK -> "who";
            case MENU_PLACE, TOLD_OF, CASE_FILE_OF, CASE_ANSWER, PAGE, TEAM ->
                throw new IllegalArgumentException("no report of calls has lines by " + dimension);
        };
    }
}
