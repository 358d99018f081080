package pl.hejnal.web.session;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.hejnal.audit.RequestOrigin;
import pl.hejnal.identity.SignedIn;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.admission.FailureLog;

/** The one way in: a form and a session for people, a bearer token on each request for programs. */
@ApplicationScoped
public class OfficeAuthentication implements HttpAuthenticationMechanism {

    static final String SESSION_KEY = "hejnal.signedIn";
    /** What a program may ask without a token, below /api/v1. */
    private static final Set<String> OPEN = Set.of("/health", "/health/live", "/health/ready");
    /** On the request: why nobody was let in, if it was not the name or the password. */
    public static final String REFUSAL = "hejnal.signInRefusal";

    private static final String BEARER = "Bearer ";

    @Inject
    private UserDesk users;

    @Inject
    private OpenSessions sessions;

    @Inject
    private SessionTimes times;

    @Inject
    private RequestOrigin visit;

    @Inject
    private StrangersSessions strangers;

    @Inject
    private GuessesUnderWay guesses;

    @Inject
    private ClientAddress address;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        boolean isProgram = request.getServletPath().startsWith("/api");
        HttpSession known = isProgram ? null : open(request);
        visit.begin(times.name(known), address.get());
        if (isProgram) {
            return program(request, response, context);
        }
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential typed) {
            return person(typed, request, context);
        }
        if (known != null
                && known.getAttribute(SESSION_KEY) instanceof SignedIn person
                && (!times.isLeftAsBoard(known) || UnattendedBoard.mayAsk(request))) {
            return accept(person, context);
        }
        return context.isProtected() ? askToSignIn(request, response) : context.doNothing();
    }

    /** The session, unless its time is over: then it ends here. */
    private @Nullable HttpSession open(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && times.isOver(session, request)) {
            session.invalidate();
            return null;
        }
        return session;
    }

    private AuthenticationStatus person(
            UsernamePasswordCredential typed, HttpServletRequest request, HttpMessageContext context) {
        Optional<SignedIn> found;
        try {
            found = guesses.oneOf(address.get(), () -> users.signIn(typed.getCaller(), typed.getPasswordAsString()));
        } catch (Refusal busy) {
            request.setAttribute(REFUSAL, busy);
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (found.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        // A session id that was known before signing in must be worth nothing afterwards.
        strangers.forget(request.getSession().getId());
        request.changeSessionId();
        request.getSession().setAttribute(SESSION_KEY, found.get());
        times.begin(request.getSession());
        sessions.began(request.getSession());
        return accept(found.get(), context);
    }

    /** The API never listens to the session cookie, so another site cannot make a browser call it. */
    private AuthenticationStatus program(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            Optional<SignedIn> found;
            try {
                found = users.byToken(header.substring(BEARER.length()).strip());
            } catch (EJBException failed) {
                FailureLog.get().say(request.getServletPath(), failed);
                return problem(
                        response,
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                        "unavailable",
                        "No token can be checked now");
            }
            if (found.isPresent()) {
                return accept(found.get(), context);
            }
        } else if (OPEN.contains(String.valueOf(request.getPathInfo()))) {
            return context.doNothing();
        }
        response.setHeader("WWW-Authenticate", "Bearer realm=\"hejnal\"");
        return problem(response, HttpServletResponse.SC_UNAUTHORIZED, "unauthenticated", "A bearer token is needed");
    }

    private static AuthenticationStatus problem(HttpServletResponse response, int status, String code, String title) {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        write(
                response,
                "{\"type\":\"urn:hejnal:problem:" + code + "\",\"title\":\"" + title + "\",\"status\":" + status
                        + ",\"code\":\"" + code + "\"}");
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus accept(SignedIn who, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(who.login().value(), who.roles());
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String login = request.getContextPath() + "/login.xhtml" + ReturnAddress.of(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            write(
                    response,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + login
                            + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", login);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void write(HttpServletResponse response, String body) {
        // Closed at once: the server would put its own error page in the place of an answer that it can still change.
        try (Writer out = response.getWriter()) {
            out.write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
