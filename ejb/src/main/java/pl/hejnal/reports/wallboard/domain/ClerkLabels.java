package pl.hejnal.reports.wallboard.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import pl.hejnal.identity.domain.Login;

/**
 * What stands for clerks on a screen that everybody in the room sees. Two with the same initials get as many letters of the
 * surname as it takes to tell them apart; two of one name stay alike.
 */
public final class ClerkLabels {

    private ClerkLabels() {}

    public static Map<Login, String> initials(Map<Login, String> names) {
        Map<Login, String> labels = new HashMap<>();
        Map<Login, String> open = new LinkedHashMap<>(names);
        for (int letters = 1; !open.isEmpty(); letters++) {
            int some = letters;
            Map<String, Long> alike = open.values().stream()
                    .collect(Collectors.groupingBy(name -> shortened(name, some), Collectors.counting()));
            open.entrySet().removeIf(one -> {
                String label = shortened(one.getValue(), some);
                boolean told = alike.getOrDefault(label, 0L) == 1
                        || some >= one.getValue().length();
                if (told) {
                    labels.put(one.getKey(), label);
                }
                return told;
            });
        }
        return labels;
    }

    private static String shortened(String name, int letters) {
        String[] words = name.strip().split("\\s+");
        String last = words[words.length - 1];
        String surname = last.substring(0, Math.min(letters, last.length()));
        return words.length == 1 ? surname : words[0].substring(0, 1) + surname;
    }
}
