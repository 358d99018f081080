package pl.hejnal.launcher.part;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why the application inside WildFly did not start, found in the server's log.
 *
 * @param reason for somebody to read
 * @param passing whether the same start may succeed later, because a connection broke or another part was away
 */
record DeploymentFailure(String reason, boolean passing) {

    /** WFLYSRV0026: started with errors; comes after the reasons. */
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private static final String OUR_OWN = "Hejnał";
    private static final Pattern CAUSE =
            Pattern.compile("Caused by: (?<type>[\\w.$]+)(?:: (?<sentence>.*?))?[\"},\\s]*$");

    /** What is said of a connection to the database that is cut, refused or not to be had, wherever in the chain of causes. */
    private static final Pattern PASSING = Pattern.compile(
            "java\\.io\\.EOFException|java\\.net\\.(Connect|Socket|SocketTimeout|NoRouteToHost)"
                    + "Exception|SQLTransient|SQLNonTransientConnection|SQLRecoverable|JDBCConnectionException|IJ0004(53|55)|IJ000(655|658)"
                    + "|I/O error|connection (attempt failed|has been closed|reset|refused|to .* refused)|terminating connection"
                    + "|the database system is (starting up|shutting down|in recovery)|too many clients",
            Pattern.CASE_INSENSITIVE);

    /** Empty while the server has not given up. The innermost cause is the one that somebody can do something about. */
    static Optional<DeploymentFailure> in(Stream<String> log) {
        List<String> telling = log.filter(line -> line.contains(STARTED_WITH_ERRORS) || line.contains("Caused by: "))
                .toList();
        if (telling.stream().noneMatch(line -> line.contains(STARTED_WITH_ERRORS))) {
            return Optional.empty();
        }
        String reason = telling.stream()
                .map(CAUSE::matcher)
                .filter(Matcher::find)
                .reduce((first, second) -> second)
                .map(DeploymentFailure::sentence)
                .orElse("it says no reason");
        boolean refused = reason.startsWith(OUR_OWN);
        return Optional.of(new DeploymentFailure(
                reason,
                !refused
                        && telling.stream()
                                .filter(line -> !line.contains(STARTED_WITH_ERRORS))
                                .anyMatch(line -> PASSING.matcher(line).find())));
    }

    /** The project's own refusals are whole sentences; a library's words need the exception's name to be understood. */
    private static String sentence(Matcher cause) {
        String type = cause.group("type").replaceAll(".*\\.", "");
        String sentence = cause.group("sentence");
        if (sentence == null) {
            return type;
        }
        return sentence.startsWith(OUR_OWN) ? sentence : type + ": " + sentence;
    }
}
