package pl.hejnal.attack.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** Wrong passwords for an administrator from elsewhere make the administrator wait with the right one. */
public final class LockTheAdministratorOut implements Attack {

    /** Of this machine, and nobody's desk. */
    private static final String ELSEWHERE = "127.0.0.11";

    private static final String LOGIN = "admin";
    private static final int GUESSES = 12;

    @Override
    public String name() {
        return "lock an administrator out by wrong passwords from another address";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        // From here the administrator has signed in before, as from their own desk.
        new SignedInPerson(target, LOGIN).close();
        try (HttpClient stranger = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .localAddress(InetAddress.getByName(ELSEWHERE))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (int guess = 0; guess < GUESSES; guess++) {
                if (isSignedIn(stranger, target, "guess " + guess)) {
                    return Optional.of("\"guess " + guess + "\" opened the account");
                }
            }
        }
        try (SignedInPerson administrator = new SignedInPerson(target, LOGIN)) {
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of("after " + GUESSES + " wrong passwords from " + ELSEWHERE + " " + refused.getMessage());
        }
    }

    private static boolean isSignedIn(HttpClient stranger, AttackTarget target, String password)
            throws IOException, InterruptedException {
        HttpResponse<String> page = stranger.send(
                HttpRequest.newBuilder(target.page("/login.xhtml")).build(), BodyHandlers.ofString());
        Map<String, String> fields = SignedInPerson.fields(page.body(), "login");
        fields.put("login:name", LOGIN);
        fields.put("login:password", password);
        fields.put("login:submit", "");
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = stranger.send(
                HttpRequest.newBuilder(page.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", target.site())
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IOException("the sign-in page answers " + answer.statusCode());
        }
        return !answer.uri().getPath().endsWith("login.xhtml");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
