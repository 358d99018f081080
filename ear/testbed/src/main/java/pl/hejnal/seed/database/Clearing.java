package pl.hejnal.seed.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Takes calls out again that were put in, all of them and no other, in the caller's transaction. */
final class Clearing {

    /** Their children first; each is found by the tickets, whose numbers nobody else has. */
    private static final List<String> OF_CALLS = List.of(
            "voicemail",
            "callback",
            "unserved_call",
            "journal_correction",
            "call_step",
            "call_segment",
            "call_figure_source");

    private static final List<String> OF_TIME = List.of(
            "delete from call_figure where grain in ('QUARTER', 'DAY') and start >= :begins and start < :ends",
            "delete from call_figure where grain = 'MONTH' and start >= call_figure_start('MONTH', :begins) and start < :ends",
            "delete from ticket_figure where day >= office_day(:begins) and day < office_day(:ends)",
            "delete from presence_interval where since >= :begins and since < :ends",
            "delete from presence_day where day >= office_day(:begins) and day < office_day(:ends)",
            "update journal_day set told = 0 where day >= office_day(:begins) and day < office_day(:ends)",
            "delete from journal_day where told = 0 and unreadable = 0");

    /** Of a month that the office shares with them, its own days are left. */
    private static final String MONTHS = """
            insert into call_figure (dimension, grain, start, value, counts)
            select dimension, 'MONTH', start, value, jsonb_object_agg(name, amount)
            from (select f.dimension, call_figure_start('MONTH', f.start) as start, f.value, n.key collate "C" as name,
                         sum(n.value::bigint) as amount
                  from call_figure f cross join lateral jsonb_each_text(f.counts) as n
                  where f.grain = 'DAY' and f.start >= call_figure_start('MONTH', :begins)
                      and f.start < date_trunc('month', cast(:ends as timestamptz) + interval '1 month', 'Europe/Warsaw')
                      and call_figure_start('MONTH', f.start) < :ends
                  group by 1, 2, 3, 4) as sums
            group by dimension, start, value
            """;

    private final Statements sql;

    Clearing(Statements sql) {
        this.sql = sql;
    }

    void clear(SeededRange range) throws SQLException {
        Map<String, Object> values = Map.of(
                "first", range.firstTicket(), "last", range.lastTicket(), "begins", range.begin(), "ends", range.end());
        sql.execute("select pg_advisory_xact_lock(hashtext('call_figure'))");
        for (String table : OF_CALLS) {
            sql.change(
                    "delete from " + table
                            + " where linkedid in (select linkedid from phone_call where ticket_id between"
                            + " :first and :last)",
                    values);
        }
        for (String table : List.of("phone_call", "ticket_case", "ticket_entry")) {
            sql.change("delete from " + table + " where ticket_id between :first and :last", values);
        }
        sql.change("delete from ticket where id between :first and :last", values);
        for (String statement : OF_TIME) {
            sql.change(statement, values);
        }
        sql.change(MONTHS, values);
        for (Map.Entry<String, ?> known : range.knownSince().entrySet()) {
            sql.change(
                    "update known_since set since = :since where what = :what",
                    Map.of("what", known.getKey(), "since", known.getValue()));
        }
    }
}
