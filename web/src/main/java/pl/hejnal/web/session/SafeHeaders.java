package pl.hejnal.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers to be careful with every answer: no page of ours inside another's frame, no guessing of types, no
 * address of a ticket in a referrer, and no copy of a page with personal data in a cache. (Faces writes inline scripts,
 * so scripts are limited to this site but not to files.)
 */
@WebFilter("/*")
public class SafeHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** The page without a login works without scripts, so none can run there, and no search engine keeps it. */
    private static final String OPEN_TO_ALL = "/status.xhtml";
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; media-src 'self' blob:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean open = request.getServletPath().equals(OPEN_TO_ALL);
        response.setHeader("Content-Security-Policy", open ? POLICY.replaceFirst("script-src [^;]*", "script-src 'none'")
                : POLICY);
        if (open) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (!request.getRequestURI().contains("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
