package pl.hejnal.menu.editor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.menu.domain.MenuFault;
import pl.hejnal.menu.domain.MenuFault.Rule;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.MenuPlans;
import pl.hejnal.menu.domain.MenuVersion;
import pl.hejnal.menu.editor.domain.MenuDraft;
import pl.hejnal.menu.editor.domain.MenuDrafts;
import pl.hejnal.menu.editor.domain.PlanDifferences;
import pl.hejnal.menu.editor.domain.PlanDifferences.Difference;
import pl.hejnal.menu.editor.domain.PlanEditor;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.speech.TextDesk;

/** Where an administrator changes the menu without anybody hearing it, and then publishes it. One draft a person. */
@Stateless
public class DraftDesk {

    private static final int LONGEST_NOTE = 300;

    @Inject
    private MenuDesk desk;

    @Inject
    private TextDesk texts;

    @Inject
    private MenuPlans plans;

    @Inject
    private MenuDrafts drafts;

    @Inject
    private PlanEditor editor;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.ADMIN)
    public DraftView draft(Login login) {
        MenuDraft draft = current(login);
        return new DraftView(
                draft.base(),
                newest(),
                draft.revision(),
                draft.plan(),
                nodes(draft.plan()),
                faults(draft.plan()),
                differences(plans.published(), draft.plan()));
    }

    /** Whose drafts there are: a manager sees what one would make of earlier calls before anybody hears it. */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public List<Login> owners() {
        return drafts.owners();
    }

    /** What this administrator has drafted; empty where nothing is begun. */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public Optional<MenuPlan> drafted(Login owner) {
        return drafts.find(owner).map(MenuDraft::plan);
    }

    /**
     * @param revision what the change was made on
     * @throws Refusal {@code menu.draft-changed} if another window of the same person was quicker; its change stays
     */
    @RolesAllowed(Roles.ADMIN)
    public void change(Login login, int revision, ChangeMenu change) {
        MenuDraft draft = current(login);
        if (draft.revision() != revision
                || !drafts.keep(draft.with(change.on(draft.plan(), editor)), clock.instant())) {
            throw new Refusal("menu.draft-changed");
        }
    }

    /** The draft is gone; callers hear what they heard. */
    @RolesAllowed(Roles.ADMIN)
    public void discard(Login login) {
        drafts.forget(login);
    }

    /**
     * Says that the draft is meant to replace what somebody else has published meanwhile.
     *
     * @param seen the version that the administrator has looked at
     */
    @RolesAllowed(Roles.ADMIN)
    public void replaceNewer(Login login, int seen) {
        if (!drafts.keep(current(login).over(seen), clock.instant())) {
            throw new Refusal("menu.draft-changed");
        }
    }

    /**
     * @return the new version's number
     * @throws Refusal {@code menu.overtaken} if somebody has published since this draft was begun, {@code menu.faults},
     *         {@code menu.draft-changed}, {@code menu.same} if nothing is different
     */
    @RolesAllowed(Roles.ADMIN)
    public int publish(Login login, int revision, String note) {
        MenuDraft draft = current(login);
        if (draft.revision() != revision) {
            throw new Refusal("menu.draft-changed");
        }
        if (differences(plans.published(), draft.plan()).isEmpty()) {
            throw new Refusal("menu.same");
        }
        int version = publish(draft.plan(), draft.base(), login, note);
        drafts.forget(login);
        return version;
    }

    /**
     * An old version is heard again, as a new one.
     *
     * @param seen the version that the administrator thinks is heard now
     */
    @RolesAllowed(Roles.ADMIN)
    public int goBack(int version, int seen, Login login, String note) {
        return publish(desk.version(version), seen, login, note);
    }

    private int publish(MenuPlan plan, int base, Login login, String note) {
        if (!plans.isNewest(base)) {
            throw new Refusal("menu.overtaken");
        }
        faults(plan).stream().findFirst().ifPresent(fault -> {
            throw new Refusal("menu.faults", Map.of("rule", fault.rule().name(), "where", fault.where()));
        });
        String told = note == null ? "" : note.strip();
        int version = desk.publish(plan, login.value(), told.substring(0, Math.min(LONGEST_NOTE, told.length())));
        audit.record(login.value(), "menu.published", Integer.toString(version), told);
        return version;
    }

    /** What a version changed; for the first nothing. */
    @RolesAllowed(Roles.ADMIN)
    public List<Difference> changesOf(int version) {
        return plans.versions().stream()
                .map(MenuVersion::number)
                .filter(number -> number < version)
                .findFirst()
                .map(before -> differences(desk.version(before), desk.version(version)))
                .orElse(List.of());
    }

    /** The whole menu, to be carried to another office. */
    @RolesAllowed(Roles.ADMIN)
    public String document(MenuPlan plan) {
        return plans.document(plan);
    }

    @RolesAllowed(Roles.ADMIN)
    public Set<String> kinds() {
        return editor.kinds();
    }

    @RolesAllowed(Roles.ADMIN)
    public List<MenuFault> faults(MenuPlan plan) {
        List<MenuFault> faults = new ArrayList<>(desk.faults(plan));
        plan.languages().stream()
                .filter(language -> !texts.missing(language).isEmpty())
                .forEach(language -> faults.add(new MenuFault(Rule.TEXTS_MISSING, language.code())));
        return faults;
    }

    /** The nodes of any plan as an editor needs them. */
    @RolesAllowed(Roles.ADMIN)
    public Map<String, NodeView> nodes(MenuPlan plan) {
        return NodeView.all(plan, editor);
    }

    private MenuDraft current(Login login) {
        return drafts.find(login).orElseGet(() -> new MenuDraft(login, newest(), 0, plans.published()));
    }

    private int newest() {
        return plans.versions().getFirst().number();
    }

    private List<Difference> differences(MenuPlan before, MenuPlan after) {
        return PlanDifferences.between(editor.places(before), editor.places(after));
    }
}
