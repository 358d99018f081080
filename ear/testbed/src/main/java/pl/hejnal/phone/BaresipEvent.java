package pl.hejnal.phone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that happened to a clerk's phone.
 *
 * @param peer the caller's number; empty when nobody is on the line
 * @param detail why, when the phone says so
 */
public record BaresipEvent(Kind kind, String peer, String detail) {

    /** In baresip's words, of which only these matter. */
    public enum Kind {
        REGISTERED("REGISTER_OK"),
        REFUSED("REGISTER_FAIL"),
        RINGING("CALL_INCOMING"),
        TALKING("CALL_ESTABLISHED"),
        ENDED("CALL_CLOSED");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    static Optional<BaresipEvent> of(JsonNode message) {
        String word = message.path("type").asText();
        String peer = number(message.path("peeruri").asText());
        return Stream.of(Kind.values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .map(kind -> new BaresipEvent(kind, peer, message.path("param").asText()));
    }

    private static String number(String address) {
        return address.replaceFirst("^sips?:", "").replaceFirst("@.*", "");
    }
}
