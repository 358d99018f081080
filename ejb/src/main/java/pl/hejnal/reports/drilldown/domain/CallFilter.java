package pl.hejnal.reports.drilldown.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which calls are looked for, in the words in which they are kept ({@link
 * pl.hejnal.calls.counting.domain.CountedAs}).
 *
 * @param from the beginning of a quarter of an hour
 * @param until exclusive; the beginning of one too
 * @param all what they have
 * @param oneOf of what they have at least one; none where that says nothing
 * @param team of which a clerk talked on the call, in the day's team of that clerk; empty within for clerks in none
 * @param figure in which quarters of an hour any may be
 */
public record CallFilter(
        Instant from, Instant until, Set<String> all, Set<String> oneOf, Optional<String> team, FigureCells figure) {}
