package pl.hejnal.calls.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.hejnal.calls.callback.domain.AllowedNumbers;
import pl.hejnal.calls.callback.domain.CallbackRules;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.settings.TelephonySettings.CallbackLimits;
import pl.hejnal.kernel.settings.TelephonySettings.Dial;

/** What the office's settings say about calls that it makes itself. */
@ApplicationScoped
public class DialRules {

    @Inject
    private Settings settings;

    public AllowedNumbers allowed() {
        Dial dial = settings.groups().dial();
        return new AllowedNumbers(dial.allowed(), dial.refused());
    }

    CallbackRules callback() {
        CallbackLimits callback = settings.groups().callback();
        return new CallbackRules(callback.tries(), callback.pause(), callback.ring());
    }

    /** Whether callers may name a number that they do not call from: anybody could have a stranger's telephone rung. */
    boolean otherNumbers() {
        return settings.groups().callback().other();
    }

    /** How many wishes for one number are taken a day. */
    int callbacksADay() {
        return settings.groups().callback().day();
    }

    /** The number that residents see. */
    String office() {
        return settings.groups().dialledNumbers().getFirst();
    }
}
