package pl.hejnal.integration.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.journal.JournalDesk;
import pl.hejnal.calls.journal.JournalledCall;
import pl.hejnal.calls.journal.domain.JournalPlace;

/** An office that keeps what it is told, and can be away. */
final class OfficeOfTheTest extends JournalDesk {

    final Map<LinkedId, JournalledCall> calls = new HashMap<>();
    final Map<String, JournalPlace> places = new HashMap<>();
    final List<LinkedId> settled = new ArrayList<>();
    private final List<LinkedId> refused = new ArrayList<>();
    long skipped;
    private boolean away;

    void goAway(boolean now) {
        away = now;
    }

    void refuse(LinkedId call) {
        refused.add(call);
    }

    @Override
    public Optional<JournalPlace> place(String journal) {
        answer();
        return Optional.ofNullable(places.get(journal));
    }

    @Override
    public Set<LinkedId> compare(List<JournalledCall> told) {
        answer();
        return told.stream()
                .filter(call -> !call.equals(calls.get(call.id())))
                .map(JournalledCall::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void reach(List<JournalPlace> reached, long unreadable) {
        answer();
        skipped += unreadable;
        reached.forEach(place -> places.put(place.journal(), place));
    }

    @Override
    public void settle(JournalledCall told) {
        answer();
        if (refused.contains(told.id())) {
            throw new IllegalStateException("refused");
        }
        calls.put(told.id(), told);
        settled.add(told.id());
    }

    private void answer() {
        if (away) {
            throw new IllegalStateException("the database is away", new java.sql.SQLException("gone", "08006"));
        }
    }
}
