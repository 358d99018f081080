package pl.hejnal.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** When this session ends, as its pages need to know it. */
@Named("sessionEnd")
@RequestScoped
public class SessionEnd {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SessionTimes times;

    public long getIdleSeconds() {
        return times.idle(request.getSession()).toSeconds();
    }

    public long getLeftSeconds() {
        return times.left(request.getSession()).toSeconds();
    }
}
