package pl.hejnal.reports.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.journal.domain.CorrectionKind;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.AskedDays;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.reconciliation.domain.DifferingCall;
import pl.hejnal.reports.reconciliation.domain.JournalledDays;
import pl.hejnal.reports.reconciliation.domain.JournalledDays.Place;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;

/** Where managers and administrators see how far the office agrees with the PBX's own journal. */
@Stateless
public class ReconciliationReport {

    private static final int MOST_DAYS = 366;
    private static final String CURSOR = "(\\d{1,16})-(.{1,64})";

    @Inject
    private CallFigures figures;

    @Inject
    private JournalledDays journals;

    /**
     * By days of arrival.
     *
     * @param until the last day
     * @throws Refusal {@code report.no-day}, {@code report.backwards}, {@code report.too-long} for more than a year
     */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public Reconciliation between(LocalDate from, LocalDate until) {
        AskedDays.check(from, until, MOST_DAYS);
        Map<LocalDate, Long> inOffice = figures
                .rows(
                        Dimension.ALL,
                        Grain.DAY,
                        midnight(from),
                        midnight(until.plusDays(1)),
                        List.of(Measure.CALLS.name()))
                .stream()
                .collect(Collectors.toMap(
                        row -> LocalDate.ofInstant(row.start(), OfficeZone.ZONE),
                        row -> row.sums().of(Measure.CALLS),
                        Long::sum));
        List<ReconciledDay> days = ReconciledDay.of(inOffice, journals.between(from, until));
        return new Reconciliation(journals.since(), days, ReconciledDay.together(from, days));
    }

    /**
     * Calls of a day that the journal put right, the oldest first.
     *
     * @param kind in which way; in any when empty
     * @param cursor as the page before told it; what is none is the beginning
     */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public Page<DifferingCall> corrected(
            LocalDate day, Optional<CorrectionKind> kind, Optional<String> cursor, int limit) {
        return page(journals.corrected(day, kind, place(cursor), limit + 1), limit);
    }

    /** Calls of a day of which no journal has told, the oldest first. */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public Page<DifferingCall> unconfirmed(LocalDate day, Optional<String> cursor, int limit) {
        return page(journals.unconfirmed(day, place(cursor), limit + 1), limit);
    }

    private static Page<DifferingCall> page(List<DifferingCall> found, int limit) {
        return found.size() <= limit
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, limit), Optional.of(cursor(found.get(limit - 1))));
    }

    private static String cursor(DifferingCall last) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, last.arrivedAt()) + "-" + last.call();
    }

    private static Optional<Place> place(Optional<String> cursor) {
        return cursor.filter(text -> text.matches(CURSOR)).map(text -> {
            int dash = text.indexOf('-');
            long micros = Long.parseLong(text.substring(0, dash));
            return new Place(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), text.substring(dash + 1));
        });
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
