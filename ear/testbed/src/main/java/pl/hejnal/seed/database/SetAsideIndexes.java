package pl.hejnal.seed.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Indexes of the largest tables, which are made anew quicker than they are kept while millions of rows come. What was set aside is
 * written down before it is gone, so that a run that is broken off loses none.
 */
final class SetAsideIndexes {

    private static final String TABLES = "'ticket', 'ticket_entry', 'phone_call', 'call_segment', 'call_step'";
    /** Not those of keys: others refer to them, and rows come in their order anyway. */
    private static final String ARE_THERE = """
            insert into seed.set_aside (name, definition)
            select i.indexname, i.indexdef from pg_indexes i
            where i.schemaname = 'public' and i.tablename in (%s)
                and not exists (select from pg_constraint c where c.conindid = ('public.' || quote_ident(i.indexname))::regclass)
            on conflict do nothing
            """.formatted(TABLES);

    private final Statements sql;

    SetAsideIndexes(Statements sql) {
        this.sql = sql;
    }

    /** In a transaction of the caller's. */
    void setAside() throws SQLException {
        sql.execute(ARE_THERE);
        for (String name : sql.texts("select quote_ident(name) from seed.set_aside order by name", Map.of())) {
            sql.execute("drop index if exists public." + name);
        }
    }

    /** Each in a transaction of its own; those that are there stay. */
    void makeAnew(Consumer<String> tell) throws SQLException {
        // More than this makes none of them quicker: a sort of ten million keys fits.
        sql.execute("set maintenance_work_mem = '512MB'");
        List<String> definitions = sql.texts("select definition from seed.set_aside order by name", Map.of());
        if (!definitions.isEmpty()) {
            tell.accept("  " + definitions.size() + " indexes are made anew");
        }
        for (String definition : definitions) {
            sql.execute(definition
                    .replaceFirst("^CREATE INDEX ", "CREATE INDEX IF NOT EXISTS ")
                    .replaceFirst("^CREATE UNIQUE INDEX ", "CREATE UNIQUE INDEX IF NOT EXISTS "));
        }
    }
}
