package pl.hejnal.cases;

import java.time.Duration;
import java.time.Instant;
import pl.hejnal.cases.domain.CaseState;

/** What a resident who asked about a case may hear. */
public sealed interface CaseAnswer {

    /**
     * The state of the case.
     *
     * @param fetchedAt when the department told it to us
     * @param stale whether the department cannot be asked now, so that this is the last thing it told
     */
    record Told(CaseState state, Instant fetchedAt, boolean stale) implements CaseAnswer {
    }

    /** Code or PIN is wrong; which of them, and whether the case exists, is not told. */
    record NotRecognised() implements CaseAnswer {
    }

    /** @param wait how long until the next try is looked at, at most 15 minutes; trying earlier does not prolong it */
    record TooManyTries(Duration wait) implements CaseAnswer {
    }

    /** Code and PIN are right, but the department cannot be asked and has never told anything. */
    record Unavailable() implements CaseAnswer {
    }
}
