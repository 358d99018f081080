package pl.hejnal.web.faces.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Words for what a caller did in the menu: ours for the steps, the published menu's own names for its choices. */
@RequestScoped
public class StepWords {

    private static final String CHOSE = "step.CHOSE.";

    @Inject
    private Words words;

    @Inject
    private MenuDesk menu;

    @Inject
    private ScreenLanguage language;

    private @Nullable Map<String, String> known;

    /** By keys {@code step.KIND.detail}, {@code step.KIND} and {@code stage.STAGE}. */
    public Map<String, String> all() {
        if (known == null) {
            known = new HashMap<>();
            menu.names(language.get()).forEach((choice, name) -> known.put(CHOSE + choice, name));
            words.all("calls").forEach((key, text) -> {
                if (key.startsWith("step.") || key.startsWith("stage.")) {
                    known.put(key, text);
                }
            });
        }
        return known;
    }

    public String of(MenuStep step) {
        if (step instanceof MenuStep.CaseTold told) {
            return told.sign() + ": "
                    + all().getOrDefault("stage." + told.told(), told.told().name());
        }
        String exact = all().get("step." + step.kind() + "." + step.detail());
        return exact != null
                ? exact
                : (all().getOrDefault("step." + step.kind(), step.kind().name()) + " " + step.detail()).strip();
    }
}
