package pl.hejnal.calls.callback.domain;

import java.util.List;
import java.util.regex.Pattern;
import pl.hejnal.kernel.CallerNumber;

/**
 * Which numbers may be dialled at all: those that fit an allowed pattern and no refused one, and
 * are not at premium rate by their country's own plan, whatever the patterns say. A pattern is a whole number
 * with its country's code and without a plus; {@code X} stands for any digit. The PBX has the same list
 * (config/asterisk/extensions.conf), so both must agree before anything is dialled.
 */
public final class AllowedNumbers {

    private static final String PATTERN = "[0-9X]{3,15}";

    private final List<Pattern> allowed;
    private final List<Pattern> refused;

    /** @throws IllegalArgumentException for what is no pattern: a list that is misread would let everything through */
    public AllowedNumbers(List<String> allowed, List<String> refused) {
        this.allowed = allowed.stream().map(AllowedNumbers::pattern).toList();
        this.refused = refused.stream().map(AllowedNumbers::pattern).toList();
    }

    private static Pattern pattern(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("not a pattern of numbers: " + text);
        }
        return Pattern.compile(text.replace("X", "[0-9]"));
    }

    public boolean allow(CallerNumber number) {
        if (!number.identifies()) {
            return false;
        }
        String digits = number.e164().substring(1);
        return allowed.stream().anyMatch(pattern -> pattern.matcher(digits).matches())
                && refused.stream().noneMatch(pattern -> pattern.matcher(digits).matches())
                && !number.isPremiumRate();
    }
}
