package pl.hejnal.speech;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Settings;
import pl.hejnal.speech.domain.SpokenText;
import pl.hejnal.speech.domain.SpokenTexts;

/** Where a phrase gets its words; a text changed on screen is spoken at once, one changed in the database within a minute. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PromptDesk {

    @Inject
    private SpokenTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private volatile KeptTexts kept;

    @PostConstruct
    void open() {
        kept = new KeptTexts(texts, clock);
    }

    /**
     * The sentence to be spoken. {@code {office}} is known here; all other names come with the phrase.
     *
     * @throws IllegalStateException if the text is missing or wants a name that nobody fills
     */
    @RolesAllowed({Roles.TELEPHONY, Roles.ADMIN})
    public String text(Phrase phrase, Language language) {
        Map<String, String> values = new HashMap<>(phrase.params());
        values.put(
                "office",
                settings.find("hejnal.office." + language.code())
                        .orElseGet(() -> settings.groups().office().pl()));
        return phrase.words()
                .map(words -> new SpokenText(phrase.key(), language, words))
                .orElseGet(() -> kept.find(phrase.key(), language))
                .filled(values);
    }

    /** The language of the phrase's words: the one that is wanted, unless its text is missing in it. */
    @RolesAllowed({Roles.TELEPHONY, Roles.ADMIN})
    public Language spokenIn(Phrase phrase, Language language) {
        return phrase.words().isPresent()
                ? language
                : kept.find(phrase.key(), language).language();
    }

    /** Others of the same office's servers come to know it in a minute. */
    @PermitAll
    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextsChanged event) {
        kept.outdate();
    }

    @PermitAll
    public void loaded(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextsLoaded event) {
        kept.outdate();
    }

    @RolesAllowed({Roles.TELEPHONY, Roles.ADMIN})
    public List<PromptView> all() {
        return texts.all().stream()
                .map(text -> new PromptView(text.key(), text.language(), text.text()))
                .toList();
    }
}
