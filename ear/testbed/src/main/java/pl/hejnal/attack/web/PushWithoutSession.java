package pl.hejnal.attack.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** The push of a clerk's desk, opened without being signed in, or by another site in the clerk's own browser. */
public final class PushWithoutSession implements Attack {

    private static final Pattern CHANNEL = Pattern.compile("/jakarta\\.faces\\.push/[A-Za-z]+\\?[-0-9a-fA-F]+");

    @Override
    public String name() {
        return "push is opened without a session or from another site";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        try (SignedInPerson clerk = new SignedInPerson(target, "anna")) {
            Matcher channel =
                    CHANNEL.matcher(clerk.get("/calls/desk.xhtml").body().replace("\\/", "/"));
            if (!channel.find()) {
                throw new IllegalStateException("the desk has no channel of push");
            }
            String own = "Origin: " + target.site() + "\r\n";
            String cookie = "Cookie: " + clerk.cookies() + "\r\n";
            for (String headers : List.of(
                    "",
                    own,
                    own + "Cookie: HEJNAL=0123456789012345678901234567890123456789\r\n",
                    cookie + "Origin: http://hostile.example\r\n",
                    cookie + "Origin: null\r\n",
                    cookie)) {
                if (opens(target, channel.group(), headers)) {
                    return Optional.of("opened with " + headers.replace("\r\n", ", "));
                }
            }
            if (!opens(target, channel.group(), own + cookie)) {
                throw new IllegalStateException("the clerk's own browser cannot open it either");
            }
        }
        return Optional.empty();
    }

    private static boolean opens(AttackTarget target, String channel, String headers) throws Exception {
        return Wire.answer(
                        target,
                        "GET " + channel + " HTTP/1.1\r\nHost: 127.0.0.1:" + target.httpPort() + "\r\n" + headers
                                + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                .startsWith("HTTP/1.1 101 ");
    }
}
