package pl.hejnal.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.util.Headers;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.web.admission.proxy.Requester;

class AnAnswerIsCarefulTest {

    private static final String END = " HTTP/1.1\r\nConnection: close\r\nHost: office.example\r\n";

    private static SmallServer server(Set<String> proxies, boolean https) {
        return new SmallServer(proxies, https, exchange -> {
            if (exchange.getRequestPath().equals("/leads")) {
                exchange.setStatusCode(302)
                        .getResponseHeaders()
                        .put(
                                Headers.LOCATION,
                                exchange.getRequestScheme() + "://" + exchange.getHostAndPort() + "/login.xhtml?a=b");
            } else {
                exchange.getResponseSender()
                        .send(exchange.getRequestScheme() + " " + Requester.address(exchange) + " "
                                + exchange.getRequestHeaders().getFirst("X-Forwarded-Host"));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /leads",
                "GET /a",
                "TRACE /a",
                "GET /jakarta.faces.push/desk?x",
                "POST /a",
                "GET /status.xhtml"
            })
    void whatever_it_says(String request) throws Exception {
        try (SmallServer server = server(Set.of(), true)) {
            assertThat(server.answer(request + END + "Origin: https://hostile.example\r\nContent-Length: 0\r\n\r\n"))
                    .contains(
                            "X-Content-Type-Options: nosniff",
                            "Referrer-Policy: same-origin",
                            "Cache-Control: no-store",
                            "Strict-Transport-Security: max-age=",
                            "script-src '",
                            "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void and_leads_to_a_path_of_the_site_it_was_asked_at() throws Exception {
        try (SmallServer server = server(Set.of(), false)) {
            assertThat(server.answer("GET /leads" + END + "\r\n"))
                    .contains("Location: /login.xhtml?a=b\r\n")
                    .doesNotContain("Strict-Transport-Security");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://a/b?c, a, /b?c",
        "https://a:1/b, a:1, /b",
        "http://a, a, /",
        "http://a//evil.example/, a, /evil.example/",
        "http://a.evil.example/, a, http://a.evil.example/",
        "https://other.example/x, a, https://other.example/x",
        "/b, a, /b"
    })
    void only_its_own_host_is_left_out(String location, String host, String relative) {
        assertThat(CarefulAnswer.relative(location, host)).isEqualTo(relative);
    }

    @Test
    void it_believes_only_a_named_proxy_where_a_request_comes_from() throws Exception {
        String told = END
                + "X-Forwarded-For: 198.51.100.7\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: hostile.example\r\n\r\n";
        try (SmallServer named = server(Set.of("127.0.0.1"), false);
                SmallServer unnamed = server(Set.of(), false)) {
            assertThat(named.answer("GET /a" + told)).endsWith("https 198.51.100.7 null");
            assertThat(unnamed.answer("GET /a" + told)).endsWith("http 127.0.0.1 null");
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "somebodys, http://office.example, 200",
                "somebodys, -, 403",
                "somebodys, http://hostile.example, 403",
                "somebodys, null, 403",
                "nobodys, http://office.example, 403",
                "-, http://office.example, 403"
            })
    void push_is_for_a_signed_in_persons_own_page(String session, String origin, int status) throws Exception {
        try (SmallServer server = server(Set.of(), false)) {
            assertThat(server.answer("GET /jakarta.faces.push/desk?x" + END
                            + (session == null ? "" : "Cookie: HEJNAL=" + session + "\r\n")
                            + (origin == null ? "" : "Origin: " + origin + "\r\n") + "\r\n"))
                    .startsWith("HTTP/1.1 " + status);
        }
    }
}
