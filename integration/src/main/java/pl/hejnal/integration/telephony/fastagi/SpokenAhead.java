package pl.hejnal.integration.telephony.fastagi;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.hejnal.integration.telephony.TelephoneOperator;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.Phrase;

/** Renders the sentences that are always the same while the server starts, so that the first caller does not wait. */
@Singleton
@Startup
@DependsOn("hejnal-ejb.jar#SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SpokenAhead {

    private static final Logger LOG = System.getLogger(SpokenAhead.class.getName());

    @Inject
    private TelephoneOperator operator;
    @Inject
    private OfficeOfTheMenu office;
    @Resource
    private ManagedExecutorService background;

    @PostConstruct
    void begin() {
        background.submit(this::speak);
    }

    private void speak() {
        try {
            for (Language language : office.menu().languages()) {
                operator.fixedSentences(language).forEach(key -> office.sound(Phrase.of(key), language));
                operator.planSentences(language).forEach(phrase -> office.sound(phrase, language));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "A sentence cannot be spoken; callers will hear the dialplan's menu", failed);
        }
    }
}
