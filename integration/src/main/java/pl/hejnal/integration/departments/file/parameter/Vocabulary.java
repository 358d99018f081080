package pl.hejnal.integration.departments.file.parameter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.kernel.PlainText;

/** What a department's words for its stages mean; upper and lower case are the same. */
public record Vocabulary(Map<String, CaseStage> stages) {

    public Vocabulary {
        stages = Map.copyOf(stages);
    }

    /**
     * Reads {@code word = STAGE} pairs between semicolons, as a department's file gives them.
     *
     * @throws IllegalArgumentException naming the pair that makes no sense
     */
    public static Vocabulary parse(String text) {
        Map<String, CaseStage> stages = new LinkedHashMap<>();
        for (String pair : text.split(";")) {
            if (!PlainText.isBlank(pair)) {
                add(stages, PlainText.line(pair));
            }
        }
        if (stages.isEmpty()) {
            throw new InvalidValue("noWords");
        }
        return new Vocabulary(stages);
    }

    private static void add(Map<String, CaseStage> stages, String pair) {
        int equals = pair.lastIndexOf('=');
        if (equals < 1) {
            throw new InvalidValue("notPair", pair);
        }
        String stage = pair.substring(equals + 1).strip();
        CaseStage known = Arrays.stream(CaseStage.values())
                .filter(s -> s.name().equals(stage))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("noStage", pair, List.of(CaseStage.values())));
        if (stages.put(key(pair.substring(0, equals)), known) != null) {
            throw new InvalidValue("wordTwice", pair);
        }
    }

    /** A word that nobody translated is no failure: the caller hears it as the department wrote it. */
    public CaseStage stageOf(String word) {
        return stages.getOrDefault(key(word), CaseStage.UNKNOWN);
    }

    private static String key(String word) {
        return PlainText.line(word).toLowerCase(Locale.ROOT);
    }
}
