package pl.hejnal.calls.repeats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.repeats.domain.CallerHash;
import pl.hejnal.calls.repeats.domain.Contact;
import pl.hejnal.calls.repeats.domain.Contacts;
import pl.hejnal.calls.repeats.domain.Repeat;

/** Writes down what it is told, a line each; what a call is, the test says. */
public final class ContactsInMemory implements Contacts {

    private final List<String> told = new ArrayList<>();
    private Change answer = new Change(Repeat.UNTOLD, Repeat.UNTOLD);

    public List<String> told() {
        return told;
    }

    public void answer(Repeat before, Repeat now) {
        answer = new Change(before, now);
    }

    @Override
    public Change keep(
            PhoneCall call, Optional<Instant> countedIn, Optional<CallerHash> caller, Optional<Contact> now) {
        told.add(caller.map(CallerHash::hex).orElse("somebody") + " about "
                + now.map(Contact::matter).orElse("nothing") + " counted in "
                + countedIn.map(Instant::toString).orElse("none"));
        return answer;
    }

    @Override
    public void forget(Instant before) {
        told.add("forget before " + before);
    }
}
