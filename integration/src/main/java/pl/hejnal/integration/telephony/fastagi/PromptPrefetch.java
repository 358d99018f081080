package pl.hejnal.integration.telephony.fastagi;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.publication.MenuPublished;
import pl.hejnal.speech.TextsChanged;

/** Renders the sentences that are always the same before anybody calls, so that the first caller does not wait. */
@Singleton
@Startup
@DependsOn("hejnal-ejb.jar#SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class PromptPrefetch {

    private static final Logger LOG = System.getLogger(PromptPrefetch.class.getName());

    @Inject
    private MenuCounters office;

    @Resource
    private ManagedExecutorService background;

    @PostConstruct
    void begin() {
        background.execute(this::speak);
    }

    /** A new menu and a changed text are rendered at once, too. */
    @PermitAll
    public void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) MenuPublished event) {
        begin();
    }

    @PermitAll
    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextsChanged event) {
        begin();
    }

    private void speak() {
        try {
            for (Language language : office.menu().languages()) {
                office.fixedSentences(language).forEach(phrase -> office.sound(phrase, language));
                office.planSentences(language).forEach(phrase -> office.sound(phrase, language));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "A sentence cannot be spoken; callers will hear the dialplan's menu", failed);
        }
    }
}
