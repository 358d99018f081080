package pl.hejnal.cases.departments;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A trial without what may be about a person: of the answer as it came, only the names of its fields, the sign, the
 * stage, days and amounts can be read; every other letter and digit is a dot. Shape and length stay, for whoever looks
 * for a mistake in a route file.
 */
final class MaskedTrial {

    /** A shorter value, a stage "10", would be found all over the answer. */
    private static final int SHORTEST_SHOWN = 3;

    private MaskedTrial() {}

    static Trial of(Trial trial) {
        Map<String, String> fields = new HashMap<>();
        trial.fields()
                .forEach((name, value) -> fields.put(name, trial.open().contains(name) ? value : Masked.dots(value)));
        List<String> shown = Stream.concat(
                        trial.fields().keySet().stream(),
                        trial.open().stream().map(name -> trial.fields().getOrDefault(name, "")))
                .filter(text -> text.length() >= SHORTEST_SHOWN)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new Trial(
                raw(trial.raw(), shown),
                fields,
                trial.open(),
                trial.leftOut(),
                trial.state().map(Masked::state),
                trial.failure(),
                trial.took());
    }

    private static String raw(String text, List<String> shown) {
        StringBuilder masked = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int here = at;
            Optional<String> readable =
                    shown.stream().filter(each -> text.startsWith(each, here)).findFirst();
            masked.append(readable.orElse(Masked.dots(text.substring(at, at + 1))));
            at += readable.map(String::length).orElse(1);
        }
        return masked.toString();
    }
}
