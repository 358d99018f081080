package pl.hejnal.calls.domain.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which ends of a line nobody wanted, by ITU-T Q.850 as Asterisk numbers them: a network or an end that is out of order,
 * no free line, a protocol that broke off, a timer that ran out. 0 (unknown) and 127 (interworking, which a caller who
 * hangs up before the answer may also bring) say nothing, so they count as the caller's own.
 */
public final class LineFailure {

    /** Also what is noted for calls that a PBX had in hand when it went away. */
    static final int TEMPORARY = 41;

    private static final Set<Integer> CAUSES =
            Set.of(27, 34, 38, TEMPORARY, 42, 44, 47, 58, 63, 65, 79, 88, 95, 96, 97, 98, 99, 100, 101, 102, 111);

    private LineFailure() {}

    public static boolean is(@Nullable Integer cause) {
        return cause != null && CAUSES.contains(cause);
    }
}
