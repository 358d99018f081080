package pl.hejnal.cases.departments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.cases.imports.domain.ImportNews;
import pl.hejnal.kernel.Language;

/**
 * How the connection to one department is, or the file that should make one.
 *
 * @param department the name of its file without the ending, which is its symbol unless the file is wrong about that
 * @param template the template its route is made from; empty while no route runs
 * @param faults why its file, as it is now, cannot be used; a route made from an earlier one may still run
 * @param lastSuccess when it last answered
 * @param asked how many of its last answers, at most 100, the two times are taken from
 * @param median half of its answers came within this
 * @param slow 95 of 100 of its answers came within this
 * @param breaker whether it is asked at all: CLOSED, OPEN or HALF_OPEN
 * @param kept how many of its answers are kept in memory
 * @param oldest the age of the oldest of them
 * @param unknownWords its words for stages that its file does not translate
 * @param unread what of its answers about single cases could not be read and is not told, latest first
 * @param letters those that are told to no caller, of a department that is asked by letter, since the server's start
 * @param lastFailure why it last did not answer, in words for administrators
 * @param lastFile the last file that was taken over, of a department that hands over files
 * @param feedTrouble why a newer file or letter cannot be taken
 */
public record DepartmentHealth(
        String department,
        Optional<String> template,
        List<FileFault> faults,
        Optional<Instant> lastSuccess,
        int asked,
        Optional<Duration> median,
        Optional<Duration> slow,
        String breaker,
        int kept,
        Optional<Duration> oldest,
        List<String> unknownWords,
        List<UnreadAnswer> unread,
        List<PassedLetters> letters,
        Optional<String> lastFailure,
        Optional<ImportNews> lastFile,
        Optional<String> feedTrouble) {

    /**
     * @param fields those that are not told of this case, by the department's names; none if nothing is told of it
     * @param failure why nothing is told, in words for administrators
     */
    public record UnreadAnswer(String sign, List<String> fields, String failure) {}

    /**
     * @param count how many letters were passed by for this reason
     * @param last when the last of them was read
     * @param about the case that it was about; empty if that is not known
     */
    public record PassedLetters(SkippedLetters reason, int count, Instant last, String about) {}

    /**
     * @param line of the department's file, from 1
     * @param reasons why it cannot be used, in each language of the screens
     */
    public record FileFault(int line, Map<Language, String> reasons) {}

    /** Whether it is asked through a file that has been changed since, and broken. */
    public boolean runsOnAnOlderFile() {
        return template.isPresent() && !faults.isEmpty();
    }
}
