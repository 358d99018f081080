package pl.hejnal.menu;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Settings;
import pl.hejnal.menu.domain.SpokenTexts;

/**
 * Where a phrase gets its words. Texts are kept in memory, since every caller hears several; a text changed in the
 * database is spoken a minute later. One caller a minute fetches them, and nobody waits for that one.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PromptDesk {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    private SpokenTexts texts;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile PromptShelf shelf;

    @PostConstruct
    void fetch() {
        shelf = PromptShelf.of(texts.all(), clock.instant());
    }

    /**
     * The sentence to be spoken. {@code {city}} is known here; all other names come with the phrase.
     *
     * @throws IllegalStateException if the text is missing or wants a name that nobody fills
     */
    @RolesAllowed({Roles.TELEPHONY, Roles.ADMIN})
    public String text(Phrase phrase, Language language) {
        Map<String, String> values = new HashMap<>(phrase.params());
        values.put("city", settings.text("hejnal.city"));
        return current().find(phrase.key(), language).filled(values);
    }

    @RolesAllowed({Roles.TELEPHONY, Roles.ADMIN})
    public List<PromptView> all() {
        return texts.all().stream().map(text -> new PromptView(text.key(), text.language(), text.text())).toList();
    }

    private PromptShelf current() {
        Instant stale = shelf.readAt().plus(FRESH);
        if (!clock.instant().isBefore(stale) && fetching.tryLock()) {
            try {
                fetch();
            } finally {
                fetching.unlock();
            }
        }
        return shelf;
    }
}
