package pl.hejnal.cases;

import java.time.Duration;
import java.time.Instant;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** What somebody who asked for a case's state is told. */
public sealed interface CaseAnswer {

    /**
     * @param fetchedAt when the department was asked
     * @param stale whether this is the last known state because the department does not answer now
     */
    record Told(CaseState state, Instant fetchedAt, boolean stale) implements CaseAnswer {}

    /** Code or PIN is wrong; which of them is never told. */
    record NotRecognised() implements CaseAnswer {}

    /** Too many wrong tries, against this case or from this number. */
    record TooManyTries(Duration retryAfter) implements CaseAnswer {}

    /** The department has told nothing, and nothing is known from before. */
    record Unavailable(CaseSign sign, DepartmentSymbol department, UnavailableReason reason) implements CaseAnswer {}
}
