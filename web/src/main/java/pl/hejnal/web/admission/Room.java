package pl.hejnal.web.admission;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import pl.hejnal.web.admission.proxy.Requester;

/**
 * Leaves threads of the server to those who work with it: what anybody may ask has few of them, and a queue that ends. The
 * rest are for people who are signed in. Health has its own listener.
 */
final class Room implements HttpHandler {

    private static final String SENTENCES = "/speech/";
    private static final int OF_ONE_ADDRESS = 24;
    private static final int LONGEST_SECONDS = 45;
    private final HttpHandler next;
    private final Requester requester;
    private final Rules rules;
    /** Half of the processors are left to calls and to those who work with them, whatever strangers ask for. */
    private static final int FOR_STRANGERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final Set<String> PAGES = Set.of("/", "/login.xhtml", "/status.xhtml");

    /**
     * Drawing a page is nothing but work for a processor. They are short enough for what a connection buffers, so nobody can
     * keep the place by reading slowly.
     */
    private final Lane pages = new Lane(FOR_STRANGERS, 200);
    /** A question about a case mostly waits for a department. */
    private final Lane anybody = new Lane(5, 200);
    /** Checking a password is slow on purpose: who only looks at a page does not wait for those who guess. */
    private final Lane signingIn = new Lane(4, 100);

    private final Lane programs = new Lane(8, 200);
    /** Sentences that a PBX fetches while a caller waits; a stranger's guess at an address costs next to nothing. */
    private final Lane sentences = new Lane(6, 400);

    private final Lane uploads = new Lane(3, 20);
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    Room(HttpHandler next, Requester requester, Rules rules) {
        this.next = next;
        this.requester = requester;
        this.rules = rules;
    }

    /** Files in parts; whatever else a form is, it is short. */
    static boolean isUpload(HttpServerExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.getDestinationAddress().getPort() == rules.healthPort()) {
            next.handleRequest(exchange);
        } else if (requester.isSignedIn(exchange)) {
            if (isUpload(exchange)) {
                uploads.enter(exchange, next);
            } else {
                next.handleRequest(exchange);
            }
        } else if (enters(exchange)) {
            endInTime(exchange);
            lane(exchange).enter(exchange, next);
        } else {
            Answer.refuse(exchange, StatusCodes.TOO_MANY_REQUESTS);
        }
    }

    private Lane lane(HttpServerExchange exchange) {
        String path = exchange.getRequestPath();
        if (path.startsWith(SENTENCES)) {
            return sentences;
        }
        if (path.startsWith("/api/")) {
            return programs;
        }
        if (Methods.POST.equals(exchange.getRequestMethod())) {
            return path.startsWith("/login.xhtml") ? signingIn : anybody;
        }
        return PAGES.contains(path) ? pages : anybody;
    }

    /**
     * The place is given back with the end of the exchange. A proxy that tells nobody's address asks for many, and the PBX
     * for all its callers.
     */
    private boolean enters(HttpServerExchange exchange) {
        String address = Requester.address(exchange);
        if (rules.proxies().trusts(address) || exchange.getRequestPath().startsWith(SENTENCES)) {
            return true;
        }
        if (underWay.merge(address, 1, Integer::sum) > OF_ONE_ADDRESS) {
            leave(address);
            return false;
        }
        exchange.addExchangeCompleteListener((ended, proceed) -> {
            leave(address);
            proceed.proceed();
        });
        return true;
    }

    private void leave(String address) {
        underWay.computeIfPresent(address, (one, count) -> count == 1 ? null : count - 1);
    }

    /** Whoever reads the answer a byte at a time would keep a thread as well. */
    private static void endInTime(HttpServerExchange exchange) {
        XnioExecutor.Key end = exchange.getIoThread()
                .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), LONGEST_SECONDS, TimeUnit.SECONDS);
        exchange.addExchangeCompleteListener((ended, proceed) -> {
            end.remove();
            proceed.proceed();
        });
    }
}
