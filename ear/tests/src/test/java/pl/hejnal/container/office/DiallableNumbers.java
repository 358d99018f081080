package pl.hejnal.container.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.hejnal.kernel.Settings;

/** Which numbers the office may call; as delivered, none, so a test of callbacks allows them while it runs. */
@ApplicationScoped
public class DiallableNumbers {

    private static final String ALLOWED = "hejnal.dial.allowed";

    @Inject
    private Settings settings;

    private String before;

    public void allowPolish() {
        before = System.setProperty(ALLOWED, "48XXXXXXXXX");
        settings.readAgain();
    }

    public void asBefore() {
        if (before == null) {
            System.clearProperty(ALLOWED);
        } else {
            System.setProperty(ALLOWED, before);
        }
        settings.readAgain();
    }
}
