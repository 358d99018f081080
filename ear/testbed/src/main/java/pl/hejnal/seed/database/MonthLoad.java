package pl.hejnal.seed.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.CountedAs;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.seed.call.CallScript;
import pl.hejnal.seed.call.SeededCall;
import pl.hejnal.seed.call.SeededContact;
import pl.hejnal.seed.domain.CallVolume;
import pl.hejnal.seed.domain.ClerkRoster;
import pl.hejnal.seed.domain.OfficeTimes;
import pl.hejnal.seed.domain.SeedRequest;
import pl.hejnal.seed.figures.FigureSums;

/**
 * A month of calls with their figures by quarter of an hour and by day, sent in one transaction of the caller's. The month's own
 * figures are put aside ({@link SeedSchema}): the office may have others in its last month.
 */
final class MonthLoad {

    private final YearMonth month;
    private final SeedRequest request;
    private final CopyManager copy;
    private final CallRows calls = new CallRows();
    private final TicketRows tickets = new TicketRows();
    private final CopyTable figures = new CopyTable("call_figure", "dimension, grain, start, value, counts");
    private final CopyTable monthFigures = new CopyTable("seed.month_figure", "dimension, grain, start, value, counts");
    private final CopyTable presences = new CopyTable("presence_interval", "login, presence, since, until");
    private final List<CopyTable> all = new ArrayList<>(List.of(figures, monthFigures, presences));
    private final NavigableMap<Instant, FigureSums> quarters = new TreeMap<>();
    private final FigureSums ofMonth = new FigureSums();
    private FigureSums ofDay = new FigureSums();
    private LocalDate day;
    private long count;

    MonthLoad(YearMonth month, SeedRequest request, Connection connection) throws SQLException {
        this.month = month;
        this.request = request;
        copy = connection.unwrap(PGConnection.class).getCopyAPI();
        day = month.atDay(1);
        all.addAll(calls.tables());
        all.addAll(tickets.tables());
    }

    /** @return how many calls there are, those that the office made among them */
    long send(CallScript script, CallVolume volume, ClerkRoster roster, OfficeTimes times) throws SQLException {
        for (int quarter : volume.quartersOf(month).toArray()) {
            finishQuartersBefore(volume.start(quarter).minus(CallScript.CALLBACK_WITHIN));
            script.of(quarter).forEach(this::add);
            for (CopyTable table : all) {
                table.sendIfFull(copy);
            }
        }
        finishQuartersBefore(Instant.MAX);
        finishDay(month.plusMonths(1).atDay(1));
        write(ofMonth, Grain.MONTH, month.atDay(1), monthFigures);
        addPresences(roster, times);
        for (CopyTable table : all) {
            table.send(copy);
        }
        return count;
    }

    private void add(SeededContact contact) {
        tickets.add(contact);
        for (SeededCall seeded : contact.calls()) {
            List<Contribution> worth =
                    Contribution.of(seeded.call(), contact.ticket().category());
            CountedAs counted =
                    CountedAs.of(seeded.call().id(), List.of(), worth).getFirst();
            FigureSums sums = quarters.computeIfAbsent(counted.quarter(), none -> new FigureSums());
            worth.forEach(sums::add);
            calls.add(seeded, counted);
            count++;
        }
    }

    /** A callback belongs to a later quarter than the call in which it was asked for, so a quarter stays open for a while. */
    private void finishQuartersBefore(Instant moment) {
        NavigableMap<Instant, FigureSums> done = quarters.headMap(moment, false);
        done.forEach((start, sums) -> {
            LocalDate its = LocalDate.ofInstant(start, OfficeZone.ZONE);
            if (!its.equals(day)) {
                finishDay(its);
            }
            write(sums, Grain.QUARTER, start, figures);
            ofDay.add(sums);
        });
        done.clear();
    }

    private void finishDay(LocalDate next) {
        write(ofDay, Grain.DAY, day, figures);
        ofMonth.add(ofDay);
        ofDay = new FigureSums();
        day = next;
    }

    private static void write(FigureSums sums, Grain grain, LocalDate start, CopyTable into) {
        write(sums, grain, start.atStartOfDay(OfficeZone.ZONE).toInstant(), into);
    }

    private static void write(FigureSums sums, Grain grain, Instant start, CopyTable into) {
        sums.forEach((dimension, value, counts) -> into.add(dimension, grain, start, value, json(counts)));
    }

    /** The names are those of the enums, and of buckets. */
    private static String json(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> '"' + count.getKey() + "\":" + count.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void addPresences(ClerkRoster roster, OfficeTimes times) {
        for (LocalDate each = month.atDay(1); each.isBefore(month.plusMonths(1).atDay(1)); each = each.plusDays(1)) {
            if (!each.isBefore(request.from()) && !each.isAfter(request.until()) && times.isWorkingDay(each)) {
                roster.presences(each)
                        .forEach(presence -> presences.add(
                                presence.login().value(),
                                presence.onBreak() ? "ON_BREAK" : "PRESENT",
                                presence.since(),
                                presence.until()));
            }
        }
    }
}
