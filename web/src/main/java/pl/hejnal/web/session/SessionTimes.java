package pl.hejnal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Settings;

/**
 * How long somebody stays signed in: until nobody has been at the screen for a while, and a working day at most, whatever
 * they do. Requests that a page makes by itself (what refreshes, what follows a push) keep nobody signed in; that a person
 * is there the page tells by {@link PersonPresent}.
 */
@ApplicationScoped
public class SessionTimes {

    private static final String SINCE = "hejnal.session";
    private static final String LAST = "hejnal.lastActive";
    private static final String BOARD = "hejnal.leftAsBoard";
    /** The page tells at most once a minute that somebody is there. */
    private static final Duration SPARE = Duration.ofMinutes(1);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void begin(HttpSession session) {
        Instant now = clock.instant();
        session.setAttribute(SINCE, new SignedInSession(UUID.randomUUID().toString(), now));
        session.setAttribute(LAST, now);
        session.removeAttribute(BOARD);
        // The container ends it where not even a page asks any more.
        session.setMaxInactiveInterval((int) idle().plus(SPARE).toSeconds());
    }

    /** Empty if nobody signed in. */
    String name(@Nullable HttpSession session) {
        return session != null && session.getAttribute(SINCE) instanceof SignedInSession known ? known.id() : "";
    }

    /** Whether the session's time is over; if it is not and a person asks, it counts anew. */
    boolean isOver(HttpSession session, HttpServletRequest request) {
        if (!(session.getAttribute(SINCE) instanceof SignedInSession known)) {
            return false;
        }
        Instant now = clock.instant();
        Instant last = session.getAttribute(LAST) instanceof Instant at ? at : known.since();
        if (!now.isBefore(known.since().plus(longest()))
                || (!isLeftAsBoard(session) && !now.isBefore(last.plus(idle())))) {
            return true;
        }
        if (!isByItself(request)) {
            session.setAttribute(LAST, now);
        }
        return false;
    }

    /**
     * Nobody will be at this screen: it stays until the session's day is over, and shows nothing but the wallboard from now on
     * ({@link UnattendedBoard}).
     */
    void leaveAsBoard(HttpSession session) {
        session.setAttribute(BOARD, true);
        session.setMaxInactiveInterval((int) longest().plus(SPARE).toSeconds());
    }

    boolean isLeftAsBoard(HttpSession session) {
        return session != null && Boolean.TRUE.equals(session.getAttribute(BOARD));
    }

    private static boolean isByItself(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"))
                || request.getServletPath().startsWith("/jakarta.faces")
                || request.getHeader("Upgrade") != null;
    }

    /** How long this session may be left alone. */
    Duration idle(HttpSession session) {
        return isLeftAsBoard(session) ? longest() : idle();
    }

    private Duration idle() {
        return settings.groups().session().idle();
    }

    /** From now until the end that nothing delays. */
    Duration left(HttpSession session) {
        return session.getAttribute(SINCE) instanceof SignedInSession known
                ? Duration.between(clock.instant(), known.since().plus(longest()))
                : Duration.ZERO;
    }

    private Duration longest() {
        return settings.groups().session().longest();
    }
}
