package pl.hejnal.drafts.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.identity.domain.Login;

/** All drafts of the office. */
public interface FormDrafts {

    Optional<FormDraft> find(Login login, String form);

    /** The forms in which this person has one. */
    Set<String> formsOf(Login login);

    /** In the place of what was there; two savings at once leave the later one. */
    void keep(FormDraft draft);

    void forget(Login login, String form);

    void forgetBefore(Instant moment);
}
