package pl.hejnal.reports.cost.domain;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;

/** In which way a contact was served. Every call is in exactly one. */
public enum ContactKind {
    /** A clerk talked with the caller, also where it is we who called back. */
    CLERK(Measure.LINE_ANSWERED_MS, Measure.ANSWERED),
    MENU(Measure.LINE_SETTLED_MS, Measure.SETTLED_IN_MENU),
    MESSAGE(Measure.LINE_MESSAGE_MS, Measure.MESSAGE_LEFT),
    /** The call on which a callback was asked for; the callback itself is a clerk's. */
    CALLBACK(Measure.LINE_CALLBACK_MS, Measure.CALLBACK),
    /** Nobody was served: hung up, abandoned, nobody there, failed, not reached. */
    OTHER(
            Measure.LINE_OTHER_MS,
            Measure.ABANDONED_EARLY,
            Measure.ABANDONED_WAITING,
            Measure.OUT_OF_HOURS,
            Measure.FAILED,
            Measure.NOT_REACHED,
            Measure.RETURN_CALL_REQUESTED);

    private final Measure line;
    private final Set<Measure> contacts;

    ContactKind(Measure line, Measure... contacts) {
        this.line = line;
        this.contacts = Set.of(contacts);
    }

    public long contacts(Sums sums) {
        return contacts.stream().mapToLong(sums::of).sum();
    }

    /** The number of its contacts, where one figure tells it. */
    public Optional<Metric> metric() {
        return switch (this) {
            case CLERK -> Optional.of(Metric.ANSWERED);
            case MENU -> Optional.of(Metric.SETTLED_IN_MENU);
            case MESSAGE -> Optional.of(Metric.MESSAGE_LEFT);
            case CALLBACK -> Optional.of(Metric.CALLBACK);
            case OTHER -> Optional.empty();
        };
    }

    public long lineMillis(Sums sums) {
        return sums.of(line);
    }

    /** Hold is in it; work after the talk is not measured yet. */
    public long talkMillis(Sums sums) {
        return this == CLERK ? sums.of(Measure.TALK_MS) : 0;
    }

    /** What must be added up for all of them, by the names under which figures are kept. */
    public static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(Set.of(Measure.TALK_MS.name()));
        for (ContactKind kind : values()) {
            names.add(kind.line.name());
            kind.contacts.forEach(measure -> names.add(measure.name()));
        }
        return names;
    }
}
