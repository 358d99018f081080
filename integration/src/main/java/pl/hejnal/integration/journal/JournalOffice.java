package pl.hejnal.integration.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.calls.JournalledCall;
import pl.hejnal.calls.domain.JournalPlace;
import pl.hejnal.calls.domain.LinkedId;

/** What the import asks of the office; each question is one transaction. */
public interface JournalOffice {

    /** Where a journal is to be read on; empty the first time. */
    Optional<JournalPlace> place(String journal);

    /** The calls of which something else is known, or nothing. */
    Set<LinkedId> differing(List<JournalledCall> told);

    void confirm(List<JournalledCall> agreeing, List<JournalPlace> reached);

    void settle(JournalledCall told, List<JournalPlace> reached);
}
