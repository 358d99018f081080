package pl.hejnal.web.admission.proxy;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.AttachmentKey;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What can be known of who asks, before anything is looked up: an address, and whether their session is somebody's. */
public final class Requester {

    static final AttachmentKey<String> ADDRESS = AttachmentKey.create(String.class);
    private final Predicate<String> signedIn;
    private final Supplier<String> cookieName;

    public Requester(Predicate<String> signedIn, Supplier<String> cookieName) {
        this.signedIn = signedIn;
        this.cookieName = cookieName;
    }

    public boolean isSignedIn(HttpServerExchange exchange) {
        Cookie cookie = exchange.getRequestCookie(cookieName.get());
        if (cookie == null || cookie.getValue() == null) {
            return false;
        }
        // A server in a cluster writes its name behind the id.
        String id = cookie.getValue();
        int route = id.indexOf('.');
        return signedIn.test(id) || (route > 0 && signedIn.test(id.substring(0, route)));
    }

    public static String address(HttpServerExchange exchange) {
        String told = exchange.getAttachment(ADDRESS);
        return told == null ? peer(exchange) : told;
    }

    static String peer(HttpServerExchange exchange) {
        var address = exchange.getSourceAddress().getAddress();
        return address == null ? "" : address.getHostAddress();
    }
}
