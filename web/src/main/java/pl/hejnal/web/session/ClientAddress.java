package pl.hejnal.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.kernel.Settings;

/**
 * Where a request comes from. Behind a reverse proxy its header tells, but only if the proxy is one that the office named:
 * anybody can write such a header.
 */
@RequestScoped
public class ClientAddress {

    private static final String AN_ADDRESS = "[0-9A-Fa-f.:]{2,45}";

    @Inject
    private HttpServletRequest request;
    @Inject
    private Settings settings;

    public String get() {
        Set<String> proxies = Arrays.stream(settings.text("hejnal.proxy.trusted").split("[,\\s]+"))
                .filter(one -> !one.isEmpty()).collect(Collectors.toSet());
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(settings.text("hejnal.proxy.header"))),
                proxies);
    }

    /**
     * The last address in the headers that no trusted proxy has; whatever stands before it the client may have written.
     *
     * @param peer who really is at the other end of the connection
     */
    static String of(String peer, List<String> headers, Set<String> proxies) {
        if (!proxies.contains(peer)) {
            return peer;
        }
        List<String> told = headers.stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip).toList();
        for (String address : told.reversed()) {
            if (!address.matches(AN_ADDRESS)) {
                return peer;
            }
            if (!proxies.contains(address)) {
                return address;
            }
        }
        return peer;
    }
}
