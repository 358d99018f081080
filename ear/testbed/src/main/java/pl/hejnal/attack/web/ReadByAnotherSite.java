package pl.hejnal.attack.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** Answers that another site's script may read in somebody's browser. */
public final class ReadByAnotherSite implements Attack {

    private static final List<String> PATHS = List.of(
            "/openapi", "/openapi?format=json", "/login.xhtml", "/status.xhtml", "/api/v1/health", "/api/v1/calls");

    @Override
    public String name() {
        return "another site's script reads an answer";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        for (String path : PATHS) {
            for (String method : List.of("GET", "OPTIONS")) {
                String head = Wire.answer(
                        target,
                        method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + target.httpPort()
                                + "\r\nOrigin: http://hostile.example\r\nAccess-Control-Request-Method: GET\r\nConnection: close\r\n\r\n");
                if (head.toLowerCase(Locale.ROOT).contains("access-control-allow-origin")) {
                    return Optional.of(method + " " + path + ": " + head);
                }
            }
        }
        return Optional.empty();
    }
}
