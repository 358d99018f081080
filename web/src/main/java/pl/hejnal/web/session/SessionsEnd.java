package pl.hejnal.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Keeps account of sessions from their birth to their end, by signing out or by time. */
@WebListener
public class SessionsEnd implements HttpSessionListener {

    @Inject
    private OpenSessions sessions;

    @Inject
    private StrangersSessions strangers;

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        strangers.born(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        strangers.forget(event.getSession().getId());
        sessions.ended(event.getSession());
    }
}
