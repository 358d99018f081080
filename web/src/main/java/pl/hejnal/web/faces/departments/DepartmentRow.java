package pl.hejnal.web.faces.departments;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pl.hejnal.cases.departments.DepartmentHealth;
import pl.hejnal.cases.departments.DepartmentHealth.UnreadAnswer;
import pl.hejnal.kernel.Language;
import pl.hejnal.web.i18n.OfficeTime;

/**
 * A department's connection as the page shows it; what is unknown is a dash.
 *
 * @param state RUNS, SILENT, OLD_FILE or BROKEN, the key of its word
 */
public record DepartmentRow(
        String name,
        String template,
        String state,
        String lastSuccess,
        String times,
        String breaker,
        String kept,
        String oldest,
        String file,
        String trouble,
        List<String> unknownWords,
        List<UnreadAnswer> unread,
        List<Letters> letters,
        List<Fault> faults) {

    private static final String NONE = "—";

    /** A mistake in the department's file, in words. */
    public record Fault(int line, String reason) {}

    /** Letters that were passed by for one reason, the key of its words. */
    public record Letters(String reason, int count, String last, String about) {}

    static DepartmentRow of(DepartmentHealth health, Language language) {
        String times = health.median()
                .map(median -> millis(median) + " / "
                        + health.slow().map(DepartmentRow::millis).orElse(NONE) + " ms (" + health.asked() + ")")
                .orElse(NONE);
        return new DepartmentRow(
                health.department(),
                health.template().orElse(""),
                stateOf(health),
                health.lastSuccess().map(OfficeTime::of).orElse(NONE),
                times,
                health.breaker(),
                Integer.toString(health.kept()),
                health.oldest().map(age -> age.toSeconds() + " s").orElse(NONE),
                health.lastFile()
                        .map(file -> OfficeTime.of(file.toldAt()) + ": " + file.cases() + " (" + file.changed() + " / "
                                + file.removed() + ")")
                        .orElse(NONE),
                Optional.of(health.lastFailure().orElse(""))
                        .filter(text -> !text.isEmpty())
                        .or(health::feedTrouble)
                        .orElse(""),
                health.unknownWords(),
                health.unread(),
                health.letters().stream()
                        .map(each -> new Letters(
                                each.reason().name(), each.count(), OfficeTime.of(each.last()), each.about()))
                        .toList(),
                health.faults().stream()
                        .map(fault -> new Fault(fault.line(), fault.reasons().getOrDefault(language, "")))
                        .toList());
    }

    /** The unreadable fields of an answer in one line. */
    public String names(UnreadAnswer answer) {
        return String.join(", ", answer.fields());
    }

    private static String stateOf(DepartmentHealth health) {
        if (health.template().isEmpty()) {
            return "BROKEN";
        }
        if (health.runsOnAnOlderFile()) {
            return "OLD_FILE";
        }
        return health.lastFailure().isPresent() || health.feedTrouble().isPresent() ? "SILENT" : "RUNS";
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }
}
