package pl.hejnal.calls.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import pl.hejnal.calls.callback.domain.AllowedNumbers;
import pl.hejnal.calls.callback.domain.CallbackRules;
import pl.hejnal.kernel.Settings;

/** What the office's settings say about calls that it makes itself. */
@ApplicationScoped
public class DialRules {

    @Inject
    private Settings settings;

    public AllowedNumbers allowed() {
        return AllowedNumbers.of(
                settings.find("hejnal.dial.allowed").orElse(""),
                settings.find("hejnal.dial.refused").orElse(""));
    }

    CallbackRules callback() {
        return new CallbackRules(
                settings.number("hejnal.callback.tries"),
                Duration.ofSeconds(settings.number("hejnal.callback.pause")),
                Duration.ofSeconds(settings.number("hejnal.callback.ring")));
    }

    /** Whether callers may name a number that they do not call from: anybody could have a stranger's telephone rung. */
    boolean otherNumbers() {
        return settings.text("hejnal.callback.other").equals("yes");
    }

    /** How many wishes for one number are taken a day. */
    int callbacksADay() {
        return settings.number("hejnal.callback.day");
    }

    /** The number that residents see. */
    String office() {
        return settings.text("hejnal.number").split(",")[0].strip();
    }
}
