package pl.hejnal.attack.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import pl.hejnal.attack.AttackTarget;

/** Somebody who has opened the page for signing in, and what their browser would send with its form. */
public final class Visitor {

    private final HttpResponse<String> page;

    public Visitor(AttackTarget target) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            page = http.send(HttpRequest.newBuilder(target.page("/login.xhtml")).build(), BodyHandlers.ofString());
        }
    }

    public String viewState() {
        return URLEncoder.encode(
                SignedInPerson.fields(page.body(), "login").getOrDefault("jakarta.faces.ViewState", ""),
                StandardCharsets.UTF_8);
    }

    /** A whole header line, or nothing. */
    public String cookie() {
        return page.headers()
                .firstValue("Set-Cookie")
                .map(set -> "Cookie: " + set.replaceFirst(";.*", "") + "\r\n")
                .orElse("");
    }
}
