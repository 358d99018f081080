package pl.hejnal.web.admission;

import io.undertow.server.HandlerWrapper;
import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.function.Predicate;
import pl.hejnal.web.admission.proxy.ForwardedByProxy;
import pl.hejnal.web.admission.proxy.Requester;

/**
 * Puts the handlers of this package before the application, in the order in which a request meets them. The web server finds
 * this class by its name in META-INF/services.
 */
public final class Admission implements ServletExtension {

    /** Attribute of the servlet context: a {@code Predicate<String>} that knows the ids of sessions of signed-in people. */
    public static final String SIGNED_IN = "pl.hejnal.web.admission.signedIn";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext application) {
        Rules rules = Rules.ofThisServer();
        Requester requester = new Requester(
                id -> knows(application, id),
                () -> application.getSessionCookieConfig().getName());
        deployment.addInitialHandlerChainWrapper(before(rules, requester));
        deployment.setExceptionHandler(new FailedRequests());
    }

    static HandlerWrapper before(Rules rules, Requester requester) {
        return application -> {
            Tally unfinished = new Tally(60, System::nanoTime);
            HttpHandler room = new Room(application, requester, rules);
            HttpHandler whole = new WholeBody(room, requester, unfinished);
            HttpHandler own = new OwnSite(whole, requester);
            HttpHandler listener = new HealthListener(own, rules.healthPort());
            return new CarefulAnswer(new ForwardedByProxy(listener, rules.proxies()), rules.https());
        };
    }

    @SuppressWarnings("unchecked")
    private static boolean knows(ServletContext application, String session) {
        return application.getAttribute(SIGNED_IN) instanceof Predicate<?> known
                && ((Predicate<String>) known).test(session);
    }
}
