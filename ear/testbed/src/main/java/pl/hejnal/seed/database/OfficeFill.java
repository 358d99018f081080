package pl.hejnal.seed.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.launcher.UserError;
import pl.hejnal.seed.call.CallScript;
import pl.hejnal.seed.call.OfficeFacts;
import pl.hejnal.seed.domain.CallVolume;
import pl.hejnal.seed.domain.ClerkRoster;
import pl.hejnal.seed.domain.OfficeTimes;
import pl.hejnal.seed.domain.SeedRequest;

/**
 * Fills an office: months are sent side by side, each in a transaction, then their sums are made in one. Whatever breaks it off,
 * the next run takes away what is left and begins again.
 */
public final class OfficeFill {

    /** With fewer rows an index is kept quicker than it is made anew. */
    private static final long SET_INDEXES_ASIDE = 100_000;

    private static final int MOST_AT_ONCE = 4;
    private static final String ONE_AT_A_TIME = "select pg_try_advisory_lock(hashtext('hejnal.seed'))::int";
    private static final String FILLED =
            "ticket, ticket_entry, ticket_case, ticket_figure, phone_call, call_segment, call_step,"
                    + " call_figure, call_figure_source, unserved_call, callback, voicemail, journal_correction, journal_day,"
                    + " presence_interval, presence_day";

    private final SeedDatabase database;
    private final Predicate<LocalDate> holidays;
    private final Consumer<String> tell;
    private final long setIndexesAside;

    /** @param holidays the days that the law sets free */
    public OfficeFill(SeedDatabase database, Predicate<LocalDate> holidays, Consumer<String> tell) {
        this(database, holidays, tell, SET_INDEXES_ASIDE);
    }

    /** @param setIndexesAside from how many calls on */
    OfficeFill(SeedDatabase database, Predicate<LocalDate> holidays, Consumer<String> tell, long setIndexesAside) {
        this.database = database;
        this.holidays = holidays;
        this.tell = tell;
        this.setIndexesAside = setIndexesAside;
    }

    private void clearLeftovers(Connection main) throws SQLException {
        Optional<SeededRange> left = new SeedSchema(main).leftover();
        if (left.isPresent()) {
            tell.accept("An earlier run was broken off; what it has left is taken away");
            clear(main, left.get());
            new SetAsideIndexes(new Statements(main)).makeAnew(tell);
            new SeedSchema(main).drop();
        }
    }

    /**
     * The same request gives the same calls.
     *
     * @param numbers that residents dial
     * @param clerks of the office; more are made up where so many calls need them
     */
    public SeededRange fill(SeedRequest request, List<String> numbers, List<Login> clerks)
            throws SQLException, InterruptedException {
        try (Connection main = alone()) {
            clearLeftovers(main);
            Statements sql = new Statements(main);
            SetAsideIndexes indexes = new SetAsideIndexes(sql);
            main.setAutoCommit(false);
            SeededRange range = reserve(sql, request);
            new SeedSchema(main).make(range);
            if (request.calls() >= setIndexesAside) {
                indexes.setAside();
            }
            OfficeFacts office = new OfficeFacts(
                    numbers,
                    new HashSet<>(sql.texts("select symbol from department", Map.of())),
                    range.firstTicket(),
                    range.firstCallback());
            main.commit();
            load(request, office, new ClerkRoster(request, clerks));
            main.setAutoCommit(true);
            indexes.makeAnew(tell);
            main.setAutoCommit(false);
            new Completion(sql).complete(range, tell);
            new SeedSchema(main).drop();
            main.commit();
            main.setAutoCommit(true);
            tidy(sql);
            return range;
        }
    }

    /** Takes all of it out again. */
    public void clear(SeededRange range) throws SQLException {
        try (Connection main = alone()) {
            clear(main, range);
            tidy(new Statements(main));
        }
    }

    private static void clear(Connection main, SeededRange range) throws SQLException {
        main.setAutoCommit(false);
        new Clearing(new Statements(main)).clear(range);
        main.commit();
        main.setAutoCommit(true);
    }

    private Connection alone() throws SQLException {
        Connection main = database.open();
        if (new Statements(main).number(ONE_AT_A_TIME) == 0) {
            main.close();
            throw new UserError("the office is being filled by another program; wait until it has ended");
        }
        return main;
    }

    /** Numbers that the office gives to nobody else: it goes on behind them. */
    private static SeededRange reserve(Statements sql, SeedRequest request) throws SQLException {
        sql.execute("lock table ticket, callback in share row exclusive mode");
        return new SeededRange(
                request.calls(),
                firstOf("ticket", sql, request.calls()),
                firstOf("callback", sql, request.calls()),
                request.begin(),
                request.end(),
                sql.moments("select what, since from known_since"));
    }

    private static long firstOf(String table, Statements sql, long count) throws SQLException {
        String sequence = "pg_get_serial_sequence('" + table + "', 'id')";
        long first = sql.number("select nextval(" + sequence + ")");
        sql.number("select setval(" + sequence + ", " + (first + count - 1) + ")");
        return first;
    }

    private void load(SeedRequest request, OfficeFacts office, ClerkRoster roster)
            throws SQLException, InterruptedException {
        CallVolume volume = new CallVolume(request, holidays);
        OfficeTimes times = new OfficeTimes(holidays);
        CallScript script = new CallScript(request, volume, times, roster, office);
        List<YearMonth> months = volume.months();
        AtomicInteger done = new AtomicInteger();
        int atOnce = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_AT_ONCE);
        try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
            List<Future<?>> loads = new ArrayList<>();
            for (YearMonth month : months) {
                loads.add(workers.submit(() -> {
                    long calls = send(month, request, script, volume, roster, times);
                    tell.accept(String.format(
                            Locale.ROOT,
                            "  %s: %,d calls, %d of %d months",
                            month,
                            calls,
                            done.incrementAndGet(),
                            months.size()));
                    return calls;
                }));
            }
            try {
                for (Future<?> load : loads) {
                    load.get();
                }
            } catch (ExecutionException failure) {
                workers.shutdownNow();
                if (failure.getCause() instanceof SQLException refused) {
                    throw refused;
                }
                throw new IllegalStateException("a month could not be made", failure.getCause());
            }
        }
    }

    private long send(
            YearMonth month,
            SeedRequest request,
            CallScript script,
            CallVolume volume,
            ClerkRoster roster,
            OfficeTimes times)
            throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            long calls = new MonthLoad(month, request, connection).send(script, volume, roster, times);
            connection.commit();
            return calls;
        }
    }

    /** So that the first report need not wait until PostgreSQL does it by itself. */
    private void tidy(Statements sql) throws SQLException {
        tell.accept("  the tables are put in order");
        sql.execute("vacuum (analyze) " + FILLED);
    }
}
