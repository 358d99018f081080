package pl.hejnal.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.hejnal.audit.domain.AuditEntries;
import pl.hejnal.audit.domain.AuditEntry;
import pl.hejnal.audit.domain.AuditSearch;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.Refusal;

/** Where it is looked up who did or read what, when and why: for control, and for a person who asks (GDPR art. 15). */
@Stateless
public class AuditDesk {

    private static final int LONGEST_PAGE = 200;

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
        List<AuditEntry> found = entries.search(search, before(cursor), size + 1);
        List<AuditView> page = found.stream().limit(size).map(AuditView::of).toList();
        return new Page<>(page, found.size() > size ? Optional.of(Long.toString(page.getLast().id())) : Optional.empty());
    }

    private static long before(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("[0-9]{1,18}")) {
            throw new Refusal("list.cursor");
        }
        return Long.parseLong(cursor);
    }
}
