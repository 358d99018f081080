package pl.hejnal.attack.web;

import java.util.List;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/**
 * Heads of requests that a proxy and this server may read differently (CVE-2026-28367, -28368, -28369), and the change to
 * HTTP/2 in clear text, by which requests pass a proxy's rules unseen.
 */
public final class StrangeHeads implements Attack {

    private static final String FIRST = "GET /login.xhtml HTTP/1.1\r\n";
    private static final List<String> HEADS = List.of(
            FIRST + "Host: x\r\r\r",
            FIRST + " Host: x\r\n\r\n",
            FIRST + "\tX: y\r\nHost: x\r\n\r\n",
            FIRST + "Host: x\rX: y\r\n\r\n",
            FIRST + "Host : x\r\n\r\n",
            FIRST + "Host: x\r\nNo-Colon\r\n\r\n",
            "GET /login.xhtml HTTP/1.1\nHost: x\n\n",
            "POST /login.xhtml HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
            FIRST + "Host: x\r\nHost: y\r\n\r\n",
            "GET http://y/login.xhtml HTTP/1.1\r\nHost: x\r\n\r\n");
    private static final String H2C = FIRST + "Host: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
            + "HTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n";
    private static final String PRIOR_KNOWLEDGE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0";

    @Override
    public String name() {
        return "a head that two servers read differently";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        for (String head : HEADS) {
            String answer = Wire.answer(target, head);
            if (!answer.isEmpty() && !answer.startsWith("HTTP/1.1 400 ")) {
                return Optional.of(shown(head) + " was answered with " + Wire.firstLine(answer));
            }
        }
        String upgraded = Wire.answer(target, H2C);
        if (upgraded.startsWith("HTTP/1.1 101 ")) {
            return Optional.of("a request changed to HTTP/2 in clear text");
        }
        String known = Wire.answer(target, PRIOR_KNOWLEDGE);
        return known.isEmpty() || known.startsWith("HTTP/1.1 4")
                ? Optional.empty()
                : Optional.of("HTTP/2 in clear text was answered: " + shown(Wire.firstLine(known)));
    }

    private static String shown(String head) {
        return head.replace("\r", "\\r").replace("\n", "\\n").replace("\0", "\\0");
    }
}
