package pl.hejnal.cases.departments;

import java.time.Instant;
import pl.hejnal.cases.domain.CaseState;

/**
 * What a department told of a case.
 *
 * @param at when it was asked; a moment ago, or earlier if an answer was still fresh enough to be told again
 * @param stale whether it does not answer now, and this is what it told last
 */
public record FetchedState(CaseState state, Instant at, boolean stale) {}
