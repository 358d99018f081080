package pl.hejnal.attack.flood;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.attack.web.Wire;

/** Memory for nobody: a page that keeps a session for whoever has not signed in. */
public final class AnonymousSessions implements Attack {

    private static final List<String> PATHS = List.of(
            "/",
            "/login.xhtml",
            "/status.xhtml",
            "/statystyki",
            "/statystyki.xhtml",
            "/statystyki?lang=en",
            "/statystyki/dcat.rdf",
            "/statystyki/2026-10/figures.csv",
            "/expired.xhtml",
            "/failed.xhtml",
            "/missing.xhtml",
            "/nothing-here.xhtml",
            "/nowhere",
            "/nowhere.xhtml",
            "/calls/desk.xhtml",
            "/login.xhtml?lang=en",
            "/jakarta.faces.resource/theme.css.xhtml?ln=hejnal",
            "/api/v1/calls",
            "/speech/x");
    private static final String FORM =
            "login=login&login%3Aname=x&login%3Apassword=y&login%3Asubmit=&jakarta.faces.ViewState=";

    @Override
    public String name() {
        return "a session is kept for somebody who has not signed in";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        for (String path : PATHS) {
            String got =
                    Wire.answer(target, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            if (got.isEmpty() || keeps(got)) {
                return Optional.of("GET " + path + ": " + got);
            }
        }
        for (String state : List.of("stateless", "1%3A1", "")) {
            String body = FORM + state;
            String got = Wire.answer(
                    target,
                    "POST /login.xhtml HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                            + "\r\n\r\n" + body);
            if (got.isEmpty() || keeps(got)) {
                return Optional.of("POST /login.xhtml with the view \"" + state + "\": " + got);
            }
        }
        return Optional.empty();
    }

    private static boolean keeps(String head) {
        return head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .anyMatch(line -> line.startsWith("set-cookie:") && line.contains("hejnal="));
    }
}
