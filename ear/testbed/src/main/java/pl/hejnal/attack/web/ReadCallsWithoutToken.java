package pl.hejnal.attack.web;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** Calls and tickets over REST without a token, also by paths that look like the open health resource. */
public final class ReadCallsWithoutToken implements Attack {

    private static final List<String> PATHS = List.of(
            "/api/v1/calls",
            "/api/v1/calls/health",
            "/api/v1/calls;x=/health",
            "/api/v1//calls",
            "/api/v1/./calls",
            "/api/v1/health/../calls",
            "/api/v1/tickets/2026-000001-1");
    /** Forbidden would mean that the token was not asked for, and only the roles refused. */
    private static final Set<Integer> HELD_OFF = Set.of(400, 401, 404);

    @Override
    public String name() {
        return "calls are read over REST without a token";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String path : PATHS) {
                HttpResponse<String> answer =
                        http.send(HttpRequest.newBuilder(target.page(path)).build(), BodyHandlers.ofString());
                if (!HELD_OFF.contains(answer.statusCode())) {
                    return Optional.of("GET " + path + " was answered with " + answer.statusCode());
                }
            }
        }
        return Optional.empty();
    }
}
