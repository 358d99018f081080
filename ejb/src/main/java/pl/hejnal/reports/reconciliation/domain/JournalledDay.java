package pl.hejnal.reports.reconciliation.domain;

import java.time.LocalDate;
import java.util.Map;
import pl.hejnal.calls.journal.domain.CorrectionKind;

/**
 * What one PBX's journal told of a day's calls.
 *
 * @param pbx empty where there is only one
 * @param told calls
 * @param differing calls that it put right, each once
 * @param corrected the same by kind; one call may be in several
 * @param unreadable lines that were read on this day and made no sense
 */
public record JournalledDay(
        LocalDate day, String pbx, long told, long differing, Map<CorrectionKind, Long> corrected, long unreadable) {

    public JournalledDay {
        corrected = Map.copyOf(corrected);
    }
}
