package pl.hejnal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import pl.hejnal.identity.AccountChanged;
import pl.hejnal.identity.AccountChanged.Change;
import pl.hejnal.identity.SignedIn;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.web.admission.Admission;

/**
 * The sessions of everybody who has signed in, so that a locked account is out at once, its open pushes included. From
 * signing in to the session's end, whatever ends it.
 */
@ApplicationScoped
public class OpenSessions {

    private static final Logger LOG = System.getLogger(OpenSessions.class.getName());

    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();

    @Inject
    private HttpServletRequest request;

    /** So that room can be kept for who is signed in, before anything is looked up. */
    void tell(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        application.setAttribute(Admission.SIGNED_IN, (Predicate<String>) sessions::containsKey);
    }

    void began(HttpSession session) {
        sessions.put(session.getId(), session);
    }

    void ended(HttpSession session) {
        sessions.remove(session.getId());
    }

    /** Who changes their own password stays at the screen where they do it. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged account) {
        String kept = account.change() == Change.PASSWORD_CHANGED
                ? request.getSession().getId()
                : "";
        sessions.forEach((id, session) -> {
            if (!id.equals(kept)
                    && loginOf(session).filter(account.login()::equals).isPresent()) {
                sessions.remove(id);
                end(session);
            }
        });
    }

    private static Optional<Login> loginOf(HttpSession session) {
        try {
            return session.getAttribute(OfficeAuthentication.SESSION_KEY) instanceof SignedIn who
                    ? Optional.of(who.login())
                    : Optional.empty();
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            LOG.log(Level.DEBUG, "A session ended by itself before it was ended");
        }
    }
}
