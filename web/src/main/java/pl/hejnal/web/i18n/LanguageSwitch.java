package pl.hejnal.web.i18n;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code ?lang=en} on any page remembers the language in a cookie for a year. */
@WebFilter({"*.xhtml", "/statystyki"})
public class LanguageSwitch extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 3600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String wanted = "GET".equals(request.getMethod()) ? request.getParameter("lang") : null;
        if (wanted == null || !ScreenLanguage.KNOWN.contains(wanted)) {
            chain.doFilter(request, response);
            return;
        }
        var cookie = new Cookie(ScreenLanguage.COOKIE, wanted);
        cookie.setMaxAge(YEAR);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(request.getRequestURI() + others(request.getQueryString()));
    }

    /** The same page of the same thing: everything that was asked for but the language. */
    private static String others(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith("lang="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
