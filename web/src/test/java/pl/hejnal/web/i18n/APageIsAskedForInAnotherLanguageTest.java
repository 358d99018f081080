package pl.hejnal.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class APageIsAskedForInAnotherLanguageTest {

    private final Map<String, Object> told = new HashMap<>();

    @Test
    void the_same_page_of_the_same_thing_follows() throws Exception {
        ask("number=2026-000123&lang=en&x=1");
        assertThat(told).containsEntry("sendRedirect", "/tickets/ticket.xhtml?number=2026-000123&x=1");
    }

    @Test
    void nothing_is_left_of_an_address_that_says_only_the_language() throws Exception {
        ask("lang=en");
        assertThat(told).containsEntry("sendRedirect", "/tickets/ticket.xhtml");
    }

    /** A parameter may stand in the body, also of a GET. */
    @Test
    void an_address_without_a_question_is_as_good() throws Exception {
        ask(null);
        assertThat(told).containsEntry("sendRedirect", "/tickets/ticket.xhtml");
    }

    private void ask(String query) throws Exception {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "GET";
                    case "getParameter" -> "en";
                    case "getRequestURI" -> "/tickets/ticket.xhtml";
                    case "getQueryString" -> query;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> told.put(method.getName(), arguments[0]));
        new LanguageSwitch().doFilter(request, response, (asked, answered) -> told.put("passed on", asked));
        assertThat(told.get("addCookie"))
                .isInstanceOfSatisfying(
                        Cookie.class, cookie -> assertThat(cookie.getValue()).isEqualTo("en"));
    }
}
