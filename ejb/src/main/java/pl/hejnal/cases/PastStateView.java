package pl.hejnal.cases;

import java.time.Instant;
import pl.hejnal.cases.domain.CaseState;

/** A state that a case was in, and when the office learnt of it. */
public record PastStateView(CaseState state, Instant seenAt) {}
