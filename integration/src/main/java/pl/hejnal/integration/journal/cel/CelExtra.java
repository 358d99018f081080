package pl.hejnal.integration.journal.cel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Asterisk adds to some channel events: a flat JSON object of names, numbers and texts that the PBX itself makes. */
record CelExtra(String json) {

    private static final Pattern FIELD =
            Pattern.compile("\"([a-z0-9_]{1,60})\":(?:\"([^\"\\\\]{0,200})\"|([0-9]{1,9}))");

    /** Empty where there is none, or an empty one, or Asterisk's {@code N/A}. */
    Optional<String> text(String name) {
        Matcher field = FIELD.matcher(json);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return Optional.ofNullable(field.group(2))
                        .or(() -> Optional.ofNullable(field.group(3)))
                        .filter(text -> !text.isEmpty() && !text.equals("N/A"));
            }
        }
        return Optional.empty();
    }
}
