package pl.hejnal.staffing;

import java.util.SortedSet;

/** Which queues callers can come to: a port, since it is the menu that leads them there. */
public interface KnownQueues {

    /** The queues' names without a language, the general one among them. */
    SortedSet<String> skills();
}
