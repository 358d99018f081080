package pl.hejnal.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for in the log.
 *
 * @param subjects any of these; a case is known by its sign and by its code. Empty for every subject
 * @param from at this moment or later
 * @param until before this moment
 */
public record AuditSearch(
        Optional<String> who, List<String> subjects, Optional<Instant> from, Optional<Instant> until) {

    public AuditSearch {
        subjects = List.copyOf(subjects);
    }
}
