package pl.hejnal.attack.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** Answers without the headers that tell browsers to be careful: pages, redirects, refusals, errors. */
public final class BareAnswers implements Attack {

    private static final List<String> REQUESTS = List.of(
            "GET /",
            "GET /login.xhtml",
            "GET /calls/desk.xhtml",
            "GET /nowhere",
            "GET /api/v1/calls",
            "GET /api/v1/health",
            "GET /status.xhtml",
            "GET /statystyki",
            "GET /statystyki/dcat.rdf",
            "GET /statystyki/2026-10/1/journal.csv",
            "GET /WEB-INF/web.xml",
            "GET /jakarta.faces.resource/theme.css.xhtml?ln=hejnal",
            "GET /speech/x",
            "GET /calls");
    private static final List<String> HEADERS =
            List.of("content-security-policy: ", "x-content-type-options: nosniff", "referrer-policy: same-origin");

    @Override
    public String name() {
        return "an answer comes without the careful headers";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        for (String request : REQUESTS) {
            String head = Wire.answer(target, request + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            String lower = head.toLowerCase(Locale.ROOT);
            for (String header : HEADERS) {
                if (!lower.contains("\r\n" + header)) {
                    return Optional.of(request + " lacks " + header + " in " + head);
                }
            }
            if (lower.contains("unsafe-inline") || lower.contains("unsafe-eval")) {
                return Optional.of(request + " allows scripts that are not ours: " + head);
            }
        }
        return Optional.empty();
    }
}
