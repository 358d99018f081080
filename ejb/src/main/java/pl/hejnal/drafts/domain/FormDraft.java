package pl.hejnal.drafts.domain;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import pl.hejnal.identity.domain.Login;

/**
 * What one person has typed into one form and not yet saved.
 *
 * @param login whose it is; nobody else ever sees it
 * @param form which form of which thing, for example {@code ticket/2026-000123}
 * @param fields names of fields and what stands in them; never empty
 */
public record FormDraft(Login login, String form, Map<String, String> fields, Instant keptAt) {

    public FormDraft {
        fields = Map.copyOf(fields);
    }

    /** As it is when this field is saved. */
    public FormDraft without(String field) {
        Map<String, String> left = new TreeMap<>(fields);
        left.remove(field);
        return new FormDraft(login, form, left, keptAt);
    }
}
