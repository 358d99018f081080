package pl.hejnal.reports.reasons;

import java.util.List;
import java.util.Optional;
import pl.hejnal.reports.reasons.domain.Silence;
import pl.hejnal.reports.reasons.domain.Trend;

/**
 * Why people called; each list has what rose first.
 *
 * @param matters by what clerks said the tickets are about
 * @param departments by the same
 * @param options by what callers chose in the menu; one call may be in several
 * @param silence most calls about silent cases first; empty for a time that is too long to look through
 */
public record Reasons(
        List<Trend> matters, List<Trend> departments, List<Trend> options, Optional<List<Silence>> silence) {}
