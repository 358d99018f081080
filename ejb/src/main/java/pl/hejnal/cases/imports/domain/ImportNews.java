package pl.hejnal.cases.imports.domain;

import java.time.Instant;

/**
 * The last file that was taken over from a department.
 *
 * @param changed cases it added or told something else about
 * @param removed cases it does not hold any more
 */
public record ImportNews(String hash, Instant toldAt, Instant importedAt, int cases, int changed, int removed) {}
