package pl.hejnal.staffing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An event: which of these clerks have a page open here? Whoever carries pushes answers at once. */
public final class ScreensSought {

    private final Set<String> logins;
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private boolean answered;

    ScreensSought(Set<String> logins) {
        this.logins = Set.copyOf(logins);
    }

    public Set<String> logins() {
        return logins;
    }

    /** @param found those of them that have one */
    public void answer(Set<String> found) {
        answered = true;
        open.addAll(found);
    }

    /** Whether anybody carries pushes yet. */
    boolean isAnswered() {
        return answered;
    }

    Set<String> open() {
        return open;
    }
}
