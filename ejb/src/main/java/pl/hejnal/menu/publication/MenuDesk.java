package pl.hejnal.menu.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.menu.domain.MenuFault;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.MenuPlans;
import pl.hejnal.menu.domain.MenuRules;
import pl.hejnal.menu.domain.MenuVersion;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.TextsLoaded;
import pl.hejnal.speech.rules.RulesOfSpeech;

/** Where the menu is read and published. A version that was published is never changed; going back publishes it anew. */
@Stateless
public class MenuDesk {

    @Inject
    private MenuPlans plans;

    @Inject
    private CurrentPlan current;

    @Inject
    private Event<MenuPublished> publications;

    @Inject
    private Event<TextsLoaded> texts;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.TELEPHONY, Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM})
    public MenuPlan published() {
        return current.get();
    }

    /** What callers heard who called just before this moment; of before the first version, that one. */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public MenuPlan heardBefore(Instant moment) {
        List<MenuVersion> versions = plans.versions();
        return versions.stream()
                .filter(version -> version.at().isBefore(moment))
                .findFirst()
                .or(() -> versions.reversed().stream().findFirst())
                .flatMap(version -> plans.find(version.number()))
                .orElseGet(current::get);
    }

    /** What clerks and managers read for the choices on a call, by what the call has written down. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Map<String, String> names(Language language) {
        Map<String, String> names = new HashMap<>();
        current.get()
                .options()
                .forEach(option -> names.put(option.id(), option.name().in(language)));
        return names;
    }

    @RolesAllowed(Roles.ADMIN)
    public List<MenuVersion> versions() {
        return plans.versions();
    }

    /** @throws Refusal {@code menu.unknown} */
    @RolesAllowed(Roles.ADMIN)
    public MenuPlan version(int number) {
        return plans.find(number).orElseThrow(() -> new Refusal("menu.unknown", Map.of("version", number)));
    }

    @RolesAllowed(Roles.ADMIN)
    public List<MenuFault> faults(MenuPlan plan) {
        return MenuRules.faults(plan);
    }

    /**
     * Heard by every call that begins from now on; calls in progress keep theirs.
     *
     * @param by the login of who publishes it
     * @return the new version's number
     * @throws Refusal {@code menu.faults} for a plan that breaks a rule; its parameters name the first
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public int publish(MenuPlan plan, String by, String note) {
        MenuRules.faults(plan).stream().findFirst().ifPresent(fault -> {
            throw new Refusal("menu.faults", Map.of("rule", fault.rule().name(), "where", fault.where()));
        });
        int version = plans.publish(plan, by, note, clock.instant());
        publications.fire(new MenuPublished(version));
        // A menu in a new language comes with texts that were laid into the database for it.
        texts.fire(new TextsLoaded());
        return version;
    }

    /** Publishes this document if nobody has published anything since the office was made. */
    @RolesAllowed(Roles.SYSTEM)
    public void introduce(String document, String by) {
        if (plans.versions().size() == 1) {
            publish(plans.parse(document), by, "");
        }
    }

    /** Every sentence of the plan that is spoken in this language, so that it can be rendered before anybody calls. */
    @RolesAllowed({Roles.TELEPHONY, Roles.ADMIN})
    public List<Phrase> sentences(Language language) {
        return current.get()
                .said()
                .filter(text -> text.languages().contains(language))
                .map(text -> Phrase.said("plan", RulesOfSpeech.of(language).aloud(text.in(language))))
                .toList();
    }
}
