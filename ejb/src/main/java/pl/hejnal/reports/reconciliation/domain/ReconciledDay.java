package pl.hejnal.reports.reconciliation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.hejnal.calls.journal.domain.CorrectionKind;

/**
 * A day in the office, held against the journals of its PBXs.
 *
 * @param inOffice calls of this day that have ended
 * @param journals one for each PBX that told of it; at least one
 */
public record ReconciledDay(LocalDate day, long inOffice, List<JournalledDay> journals) {

    public ReconciledDay {
        journals = journals.isEmpty() ? List.of(new JournalledDay(day, "", 0, 0, Map.of(), 0)) : List.copyOf(journals);
    }

    /** Every day that office or journal know of, the newest first. */
    public static List<ReconciledDay> of(Map<LocalDate, Long> inOffice, List<JournalledDay> journals) {
        SortedMap<LocalDate, List<JournalledDay>> days = new TreeMap<>();
        inOffice.keySet().forEach(day -> days.put(day, new ArrayList<>()));
        journals.forEach(
                one -> days.computeIfAbsent(one.day(), day -> new ArrayList<>()).add(one));
        return days.reversed().entrySet().stream()
                .map(one -> new ReconciledDay(one.getKey(), inOffice.getOrDefault(one.getKey(), 0L), one.getValue()))
                .toList();
    }

    public long inJournal() {
        return journals.stream().mapToLong(JournalledDay::told).sum();
    }

    /** Calls of which the journal said what was known already. */
    public long confirmed() {
        return Math.max(0, inJournal() - differing());
    }

    public long differing() {
        return journals.stream().mapToLong(JournalledDay::differing).sum();
    }

    public long corrected(CorrectionKind kind) {
        return journals.stream()
                .mapToLong(one -> one.corrected().getOrDefault(kind, 0L))
                .sum();
    }

    /** Calls that the office has and no journal has told of yet. */
    public long unconfirmed() {
        return Math.max(0, inOffice - inJournal());
    }

    public long unreadable() {
        return journals.stream().mapToLong(JournalledDay::unreadable).sum();
    }

    /** Whether nothing is left to look at: all calls are in the journal, and it was right about none of them alone. */
    public boolean agrees() {
        return differing() == 0 && unconfirmed() == 0 && unreadable() == 0;
    }

    /** All days together, as if they were one; empty days are nothing. */
    public static ReconciledDay together(LocalDate from, List<ReconciledDay> days) {
        Map<CorrectionKind, Long> corrected = new HashMap<>();
        for (CorrectionKind kind : CorrectionKind.values()) {
            corrected.put(
                    kind, days.stream().mapToLong(day -> day.corrected(kind)).sum());
        }
        return new ReconciledDay(
                from,
                days.stream().mapToLong(ReconciledDay::inOffice).sum(),
                List.of(new JournalledDay(
                        from,
                        "",
                        days.stream().mapToLong(ReconciledDay::inJournal).sum(),
                        days.stream().mapToLong(ReconciledDay::differing).sum(),
                        corrected,
                        days.stream().mapToLong(ReconciledDay::unreadable).sum())));
    }
}
