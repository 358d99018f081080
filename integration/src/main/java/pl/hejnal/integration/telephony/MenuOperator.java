package pl.hejnal.integration.telephony;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.CallPolicyDesk;
import pl.hejnal.calls.domain.CallPolicy;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.CaseDesk;
import pl.hejnal.cases.CaseQuestion;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.hours.HoursView;
import pl.hejnal.hours.OpenState;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.PromptDesk;
import pl.hejnal.speech.PromptView;
import pl.hejnal.staffing.PresenceDesk;

/**
 * Stands at the office's counters for the menu: what there is to choose, to tell and to say;
 * {@link TelephoneOperator} says why it is needed.
 */
@Stateless
@RunAs(Roles.TELEPHONY)
public class MenuOperator {

    @Inject
    private PresenceDesk presences;

    @Inject
    private CaseDesk cases;

    @Inject
    private PromptDesk prompts;

    @Inject
    private MenuDesk menu;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private HoursDesk hours;

    @Inject
    private CallPolicyDesk policies;

    /** The menu as it is published now; a call keeps the one that it began with. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MenuPlan menu() {
        return menu.published();
    }

    @PermitAll
    public Optional<CardView> card(ProcedureSymbol procedure, Language language) {
        return directory.card(procedure, language);
    }

    @PermitAll
    public Optional<HoursView> hours(OpeningPlace place, Language language) {
        return hours.view(place, language);
    }

    /** Whether clerks answer at all at this moment. */
    @PermitAll
    public OpenState line() {
        return hours.now(OpeningPlace.LINE);
    }

    @PermitAll
    public boolean isAnybodyPresent() {
        return presences.isAnybodyPresent();
    }

    @PermitAll
    public CallPolicy policy(CallPolicy.Name name) {
        return policies.policy(name);
    }

    /** Outside of any transaction: the department may take its time. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CaseAnswer ask(CaseQuestion question) {
        return cases.ask(question);
    }

    @PermitAll
    public String sentence(Phrase phrase, Language language) {
        return prompts.text(phrase, language);
    }

    /** The language of the phrase's words, which may lack in the caller's. */
    @PermitAll
    public Language spokenIn(Phrase phrase, Language language) {
        return prompts.spokenIn(phrase, language);
    }

    /** The keys of the sentences that are always the same, so that they can be rendered before anybody calls. */
    @PermitAll
    public List<String> fixedSentences(Language language) {
        return prompts.all().stream()
                .filter(prompt -> prompt.language().equals(language))
                .filter(prompt -> !prompt.text().replace("{office}", "").contains("{"))
                .map(PromptView::key)
                .toList();
    }

    /** What the published menu itself says in this language. */
    @PermitAll
    public List<Phrase> planSentences(Language language) {
        return menu.sentences(language);
    }
}
