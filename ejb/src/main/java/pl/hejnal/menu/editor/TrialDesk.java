package pl.hejnal.menu.editor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.CaseDesk;
import pl.hejnal.cases.CaseQuestion;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.hours.HoursView;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.MenuDialogue;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.PromptDesk;

/**
 * A menu tried on a screen as a caller would: the same dialogue, the same words, the same cases with the same limits on
 * tries. Nothing is written on any call, since there is none. Stands at the other counters for the telephone.
 */
@Stateless
@RunAs(Roles.TELEPHONY)
public class TrialDesk {

    @Inject
    private CaseDesk cases;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private HoursDesk hours;

    @Inject
    private PromptDesk prompts;

    @Inject
    private TrialTrail trail;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.ADMIN)
    public MenuDialogue begin(MenuPlan plan) {
        return MenuDialogue.begin(plan, Language.PL, clock);
    }

    /** Who hears of a case is written down before they do. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CaseAnswer ask(String code, String pin, Login by) {
        trail.asked(by, code);
        return cases.ask(new CaseQuestion(code, pin, CallerNumber.WITHHELD));
    }

    @RolesAllowed(Roles.ADMIN)
    public Optional<CardView> card(ProcedureSymbol procedure, Language language) {
        return directory.card(procedure, language);
    }

    @RolesAllowed(Roles.ADMIN)
    public Optional<HoursView> hours(OpeningPlace place, Language language) {
        return hours.view(place, language);
    }

    /** In a trial somebody is always there: which clerks are present now says nothing about the menu. */
    @RolesAllowed(Roles.ADMIN)
    public Input.PersonSought seekPerson() {
        return new Input.PersonSought(Optional.empty(), hours.now(OpeningPlace.LINE));
    }

    @RolesAllowed(Roles.ADMIN)
    public String words(Phrase phrase, Language language) {
        return prompts.text(phrase, language);
    }

    @RolesAllowed(Roles.ADMIN)
    public Language spokenIn(Phrase phrase, Language language) {
        return prompts.spokenIn(phrase, language);
    }
}
