package pl.hejnal.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.audit.domain.AuditEntries;
import pl.hejnal.audit.domain.AuditEntries.Place;
import pl.hejnal.audit.domain.AuditEntry;
import pl.hejnal.audit.domain.AuditSearch;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.Refusal;

/** Where it is looked up who did or read what, when and why: for control, and for a person who asks (GDPR art. 15). */
@Stateless
public class AuditDesk {

    private static final int LONGEST_PAGE = 200;
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    @Inject
    private AuditEntries entries;

    /**
     * Newest first.
     *
     * @throws Refusal {@code list.cursor} for a cursor that no page gave
     */
    @RolesAllowed("admin")
    public Page<AuditView> list(AuditSearch search, String cursor, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        // One more than asked tells whether there is a next page.
        List<AuditEntry> found = entries.search(search, place(cursor), size + 1);
        List<AuditView> page = found.stream().limit(size).map(AuditView::of).toList();
        return new Page<>(page, found.size() > size ? Optional.of(cursor(found.get(size - 1))) : Optional.empty());
    }

    /** Microseconds since 1970, which is how exactly PostgreSQL keeps a time, and the identity. */
    private static String cursor(AuditEntry entry) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()) + "-" + entry.id();
    }

    private static Optional<Place> place(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        Matcher parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw new Refusal("list.cursor");
        }
        return Optional.of(new Place(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS), Long.parseLong(parts.group(2))));
    }
}
