package pl.hejnal.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import pl.hejnal.kernel.Settings;
import pl.hejnal.web.admission.proxy.Proxies;

/** Where a request comes from, as far as it can be believed. */
@RequestScoped
public class ClientAddress {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    public String get() {
        Proxies proxies = Proxies.of(settings);
        return proxies.client(request.getRemoteAddr(), Collections.list(request.getHeaders(proxies.header())));
    }
}
