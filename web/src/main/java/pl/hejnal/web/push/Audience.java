package pl.hejnal.web.push;

import jakarta.faces.event.WebsocketEvent;
import jakarta.faces.push.PushContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.hejnal.reports.wallboard.BoardChanged;

/**
 * Who has a page of one channel open here. The channel belongs to the user who is signed in there, so a page whose session is
 * over receives nothing more.
 */
final class Audience {

    private final String channel;

    /** How often each user has opened such a page, for those who may have one open. */
    private final Map<String, Integer> opened = new ConcurrentHashMap<>();

    Audience(String channel) {
        this.channel = channel;
    }

    /** @return whether it was one of these */
    boolean hasOpened(WebsocketEvent event) {
        if (channel.equals(event.getChannel()) && event.getUser() instanceof String login) {
            opened.merge(login, 1, Integer::sum);
            return true;
        }
        return false;
    }

    /** @return whether it was one of these */
    boolean hasClosed(WebsocketEvent event) {
        return channel.equals(event.getChannel());
    }

    void send(PushContext pages, Map<String, Object> message, BoardChanged change) {
        opened.forEach((login, times) -> {
            if (pages.send(message, login).isEmpty()) {
                // Unless one was opened meanwhile.
                opened.remove(login, times);
            } else {
                change.reached();
            }
        });
    }
}
