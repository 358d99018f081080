package pl.hejnal.launcher;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why the application inside WildFly did not start, found in the server's log. */
final class DeploymentFailure {

    /** WFLYSRV0026: started with errors; comes after the reasons. */
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";
    private static final Pattern CAUSE = Pattern.compile("Caused by: (?<type>[\\w.$]+)(?:: (?<sentence>.*?))?[\"},\\s]*$");

    private DeploymentFailure() {
    }

    /** Empty while the server has not given up. The innermost cause is the one that somebody can do something about. */
    static Optional<String> in(Stream<String> log) {
        List<String> telling = log.filter(line -> line.contains(STARTED_WITH_ERRORS) || line.contains("Caused by: ")).toList();
        if (telling.stream().noneMatch(line -> line.contains(STARTED_WITH_ERRORS))) {
            return Optional.empty();
        }
        return Optional.of(telling.stream().map(CAUSE::matcher).filter(Matcher::find).reduce((first, second) -> second)
                .map(DeploymentFailure::sentence).orElse("it says no reason"));
    }

    /** The project's own refusals are whole sentences; a library's words need the exception's name to be understood. */
    private static String sentence(Matcher cause) {
        String type = cause.group("type").replaceAll(".*\\.", "");
        String sentence = cause.group("sentence");
        if (sentence == null) {
            return type;
        }
        return sentence.startsWith("Hejnał") ? sentence : type + ": " + sentence;
    }
}
