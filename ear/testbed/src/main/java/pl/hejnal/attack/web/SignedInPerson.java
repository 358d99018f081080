package pl.hejnal.attack.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.hejnal.attack.AttackTarget;

/** Somebody signed in without a browser, who may send whatever they like; pages are Faces pages. */
public final class SignedInPerson implements AutoCloseable {

    private static final Pattern INPUT = Pattern.compile("<input[^>]+>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final AttackTarget target;

    public SignedInPerson(AttackTarget target, String login) throws IOException, InterruptedException {
        this.target = target;
        HttpResponse<String> page = get("/login.xhtml");
        Map<String, String> fields = fields(page.body(), "login");
        fields.put("login:name", login);
        fields.put("login:password", target.passwordOf(login));
        fields.put("login:submit", "");
        HttpResponse<String> in = post(page, "login", fields);
        if (in.uri().getPath().endsWith("login.xhtml")) {
            throw new IOException(login + " could not sign in");
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(target.page(path)).build(), BodyHandlers.ofString());
    }

    /** As the header Cookie has them. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(one -> one.getName() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Sends a form of a page that was read. @param form the form's id */
    public HttpResponse<String> post(HttpResponse<String> page, String form, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher action = Pattern.compile("action=\"([^\"]+)\"").matcher(form(page.body(), form));
        URI to = action.find() ? page.uri().resolve(action.group(1).replace("&amp;", "&")) : page.uri();
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(to)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", target.site())
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The hidden and text fields of a form with their values, to be changed and sent. */
    public static Map<String, String> fields(String page, String form) {
        Map<String, String> found = new TreeMap<>();
        // As PrimeFaces' script adds it to each form.
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            found.put("primefaces.nonce", nonce.group(1));
        }
        Matcher input = INPUT.matcher(form(page, form));
        while (input.find()) {
            String tag = input.group();
            String type = attribute(tag, "type");
            if (!attribute(tag, "name").isEmpty() && (type.isEmpty() || type.equals("hidden") || type.equals("text"))) {
                found.put(attribute(tag, "name"), attribute(tag, "value"));
            }
        }
        return found;
    }

    private static String form(String page, String form) {
        Matcher found = Pattern.compile("(?s)<form id=\"" + Pattern.quote(form) + "\".*?</form>")
                .matcher(page);
        return found.find() ? found.group() : "";
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
