package pl.hejnal.calls.counting.domain;

import java.util.List;

/** The figures as they are kept. */
public interface Figures {

    /**
     * In the caller's transaction, in one statement and waiting for nobody: it appends, and of each call keeps what it is
     * counted as now. Whoever changes what a call counts for holds the lock of its ticket.
     */
    void add(List<Contribution> changes, List<CountedAs> calls);

    /**
     * Adds up changes that were appended, the oldest first. Readers never notice: they add up what is left themselves.
     *
     * @return how many, at most {@code most}
     */
    int addUp(int most);
}
