package pl.hejnal.integration.departments.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import pl.hejnal.integration.departments.file.parameter.Reason;

/**
 * How much a route file may ask of the parser. Nodes are composed by recursion, so a text of 20,000 dashes would overflow
 * the stack of whoever reads it; events come one after the other and are counted before any node is made.
 */
final class YamlLimits {

    /** A file of ours is four deep. */
    static final int DEEPEST = 16;
    /** Starts, ends and texts; the longest of the examples has some 200. */
    static final int MOST_EVENTS = 4_000;

    private YamlLimits() {}

    /** Stops at the first event that is too much; no reason is found in a file that may be composed. */
    static Optional<FileProblem> complaint(Iterable<Event> events) {
        int depth = 0;
        int seen = 0;
        for (Event event : events) {
            seen++;
            switch (event.getEventId()) {
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                // A name for a node that stands elsewhere: no file of ours needs it, and one may stand for itself.
                case Alias -> {
                    return complaint(event, Reason.of("alias"));
                }
                default -> {
                    // neither deeper nor elsewhere
                }
            }
            if (depth > DEEPEST) {
                return complaint(event, Reason.of("tooDeep", Integer.toString(DEEPEST)));
            }
            if (seen > MOST_EVENTS) {
                return complaint(event, Reason.of("tooMany", Integer.toString(MOST_EVENTS)));
            }
        }
        return Optional.empty();
    }

    private static Optional<FileProblem> complaint(Event event, Reason reason) {
        return Optional.of(new FileProblem(
                event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), reason));
    }
}
