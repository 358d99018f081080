package pl.hejnal.staffing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pl.hejnal.identity.domain.Login;

/** An event: which of these clerks have a page open here? Whoever carries pushes answers at once. */
public final class ScreensSought {

    private final Set<Login> logins;
    private final Set<Login> open = ConcurrentHashMap.newKeySet();
    private boolean answered;

    ScreensSought(Set<Login> logins) {
        this.logins = Set.copyOf(logins);
    }

    public Set<Login> logins() {
        return logins;
    }

    /** @param found those of them that have one */
    public void answer(Set<Login> found) {
        answered = true;
        open.addAll(found);
    }

    /** Whether anybody carries pushes yet. */
    boolean isAnswered() {
        return answered;
    }

    Set<Login> open() {
        return open;
    }
}
