package pl.hejnal.reports.drilldown.domain;

import java.util.Set;
import pl.hejnal.calls.counting.domain.Dimension;

/**
 * Cells of the figures that count all calls of a list, or more.
 *
 * @param names of measures and of histograms' buckets, of which no call has two
 * @param exact whether they count these calls and no others
 */
public record FigureCells(Dimension dimension, String value, Set<String> names, boolean exact) {}
