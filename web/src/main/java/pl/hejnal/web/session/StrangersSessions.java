package pl.hejnal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sessions in which nobody has signed in. Our pages for everybody keep none; should one come about all the same, it lasts
 * five minutes, and there are at most a thousand: the oldest goes for the newest.
 */
@ApplicationScoped
public class StrangersSessions {

    static final int MOST = 1000;
    static final int SECONDS = 300;
    private final Map<String, HttpSession> sessions = new LinkedHashMap<>();

    void born(HttpSession session) {
        session.setMaxInactiveInterval(SECONDS);
        add(session).ifPresent(StrangersSessions::end);
    }

    private synchronized Optional<HttpSession> add(HttpSession session) {
        sessions.put(session.getId(), session);
        return sessions.size() <= MOST
                ? Optional.empty()
                : Optional.ofNullable(
                        sessions.remove(sessions.keySet().iterator().next()));
    }

    /** It ended, or it is somebody's now. */
    synchronized void forget(String id) {
        sessions.remove(id);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // By itself, in this moment: what was wanted.
            return;
        }
    }
}
