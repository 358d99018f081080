package pl.hejnal.drafts.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** All drafts of the office. */
public interface FormDrafts {

    Optional<FormDraft> find(String login, String form);

    /** The forms in which this person has one. */
    Set<String> formsOf(String login);

    /** In the place of what was there; two savings at once leave the later one. */
    void keep(FormDraft draft);

    void forget(String login, String form);

    void forgetBefore(Instant moment);
}
