package pl.hejnal.drafts;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pl.hejnal.drafts.domain.FormDraft;
import pl.hejnal.drafts.domain.FormDrafts;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;

/**
 * Where somebody's unsaved words are kept and given back to them. Nobody says whose they are: they are always those of who
 * asks, so nobody can ask for another's.
 */
@Stateless
public class DraftKeeping {

    /** Longest draft, in characters of all its fields; a menu's whole document fits. */
    public static final int LONGEST = 100_000;
    /** Most forms in which one person has begun something; a person has a few. */
    public static final int MOST = 200;

    private static final String FORM = "[a-z]{1,20}(/[\\p{L}\\d._-]{1,60}){0,3}";

    @Inject
    FormDrafts drafts;

    @Resource
    SessionContext session;

    @Inject
    Clock clock;

    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Optional<FormDraft> of(String form) {
        return drafts.find(caller(), form);
    }

    /** The forms in which whoever asks has something unsaved. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Set<String> forms() {
        return drafts.formsOf(caller());
    }

    /**
     * In the place of what was kept of this form; without a field nothing is kept of it.
     *
     * @throws Refusal {@code draft.form} for what cannot be a form of ours, {@code draft.length}, {@code draft.many}
     */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public void keep(String form, Map<String, String> fields) {
        if (form == null || !form.matches(FORM)) {
            throw new Refusal("draft.form");
        }
        if (fields.entrySet().stream()
                        .mapToLong(field ->
                                field.getKey().length() + field.getValue().length())
                        .sum()
                > LONGEST) {
            throw new Refusal("draft.length");
        }
        if (fields.isEmpty()) {
            drafts.forget(caller(), form);
            return;
        }
        Set<String> known = drafts.formsOf(caller());
        if (known.size() >= MOST && !known.contains(form)) {
            throw new Refusal("draft.many");
        }
        Map<String, String> kept = new TreeMap<>();
        // PostgreSQL keeps no NUL; nobody types one on purpose.
        fields.forEach((name, text) -> kept.put(name.replace("\u0000", ""), text.replace("\u0000", "")));
        drafts.keep(new FormDraft(caller(), form, kept, clock.instant()));
    }

    /** What was typed is saved, or thrown away. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public void forget(String form) {
        drafts.forget(caller(), form);
    }

    /** This field is saved; what else was typed into the form stays. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public void forget(String form, String field) {
        of(form).map(draft -> draft.without(field)).ifPresent(left -> keep(form, left.fields()));
    }

    private Login caller() {
        return new Login(session.getCallerPrincipal().getName());
    }
}
