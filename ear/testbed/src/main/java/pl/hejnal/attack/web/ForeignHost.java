package pl.hejnal.attack.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** A Host header, a proxy's header from somebody who is no proxy, or an address, that leads people to another site. */
public final class ForeignHost implements Attack {

    private static final String FOREIGN = "hostile.example";
    private static final List<String> HEADERS = List.of(
            "Host: " + FOREIGN,
            "Host: x\r\nX-Forwarded-Host: " + FOREIGN,
            "Host: x\r\nX-Forwarded-Host: " + FOREIGN + "\r\nX-Forwarded-Proto: https",
            "Host: x\r\nForwarded: host=" + FOREIGN + ";proto=https");
    /** Two slashes, and what browsers take for them, begin another host in a redirect. */
    private static final List<String> ADDRESSES = List.of(
            "//" + FOREIGN + "/login.xhtml?lang=en",
            "/\\" + FOREIGN + "/login.xhtml?lang=en",
            "/%5C" + FOREIGN + "/login.xhtml?lang=en",
            "//" + FOREIGN + "/calls/desk.xhtml",
            "//" + FOREIGN);

    private static final Pattern LEADS_AWAY = Pattern.compile("(?im)^location: *(https?:|//|/\\\\|\\\\)");
    private static final List<String> PATHS =
            List.of("/", "/desk.xhtml", "/calls/desk.xhtml", "/login.xhtml", "/calls", "/nowhere");

    @Override
    public String name() {
        return "a Host header or an address leads people to another site";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        for (String header : HEADERS) {
            for (String path : PATHS) {
                String head =
                        Wire.answer(target, "GET " + path + " HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n");
                if (head.contains(FOREIGN)
                        || head.toLowerCase(java.util.Locale.ROOT).contains("location: http")) {
                    return Optional.of("GET " + path + " with " + header.replace("\r\n", ", ") + ": " + head);
                }
            }
        }
        for (String address : ADDRESSES) {
            String head = Wire.answer(target, "GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            if (LEADS_AWAY.matcher(head).find()) {
                return Optional.of("GET " + address + ": " + head);
            }
        }
        return Optional.empty();
    }
}
