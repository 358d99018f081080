package pl.hejnal.integration.departments.asking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import pl.hejnal.cases.domain.CaseSign;

/**
 * The cases by which it can be seen whether a department answers again: those that somebody asked about last, also in
 * vain, since no department is asked about a case that nobody named. One that it answered about comes first; whichever was
 * tried comes last, so that no single case keeps a department shut.
 */
public final class CasesToProbe {

    static final int MOST = 16;

    private final Deque<CaseSign> cases = new ArrayDeque<>(MOST);

    public synchronized void asked(CaseSign sign) {
        if (!cases.contains(sign)) {
            makeRoom();
            cases.addLast(sign);
        }
    }

    public synchronized void answered(CaseSign sign) {
        if (!cases.remove(sign)) {
            makeRoom();
        }
        cases.addFirst(sign);
    }

    private void makeRoom() {
        if (cases.size() == MOST) {
            cases.removeLast();
        }
    }

    public synchronized boolean isEmpty() {
        return cases.isEmpty();
    }

    public synchronized Optional<CaseSign> next() {
        Optional<CaseSign> next = Optional.ofNullable(cases.pollFirst());
        next.ifPresent(cases::addLast);
        return next;
    }
}
