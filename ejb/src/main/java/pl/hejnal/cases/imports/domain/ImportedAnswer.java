package pl.hejnal.cases.imports.domain;

import java.time.Instant;

/** What a department's file or letter tells of a case, as it came, and when that was so. */
public record ImportedAnswer(String answer, Instant toldAt) {}
