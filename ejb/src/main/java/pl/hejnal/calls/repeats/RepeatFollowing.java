package pl.hejnal.calls.repeats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.repeats.domain.CallerHash;
import pl.hejnal.calls.repeats.domain.Contact;
import pl.hejnal.calls.repeats.domain.Contacts;
import pl.hejnal.calls.repeats.domain.Repeat;
import pl.hejnal.kernel.Settings;

/**
 * Follows what a change makes of a call, in the change's own transaction. Only a talk of which the matter is known costs a
 * statement, and that is mostly known when the clerk closes the ticket: nothing is asked while a telephone rings.
 */
@Dependent
public class RepeatFollowing {

    private static final Contacts.Change NOTHING = new Contacts.Change(Repeat.UNTOLD, Repeat.UNTOLD);
    private static final String KEY = "hejnal.pin.key";

    @Inject
    private Contacts contacts;

    @Inject
    private Settings settings;

    /** @param countedIn the quarter of an hour in whose figures the call was until now */
    public Contacts.Change follow(
            PhoneCall call, Optional<Contact> before, Optional<Instant> countedIn, Optional<Contact> now) {
        return before.isEmpty() && now.isEmpty()
                ? NOTHING
                : contacts.keep(call, countedIn, CallerHash.of(call.caller(), settings.text(KEY)), now);
    }
}
