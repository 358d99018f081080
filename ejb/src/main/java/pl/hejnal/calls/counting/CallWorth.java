package pl.hejnal.calls.counting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.repeats.domain.Contact;
import pl.hejnal.tickets.domain.TicketCategory;

/** What a call counts for by itself, and as what it may be or make a repeat. */
record CallWorth(List<Contribution> contributions, Optional<Contact> contact) {

    /** Of a call that goes on. */
    static final CallWorth NOTHING = new CallWorth(List.of(), Optional.empty());

    static CallWorth of(PhoneCall call, TicketCategory category) {
        return new CallWorth(Contribution.of(call, category), Contact.of(call, category));
    }

    Optional<Instant> quarter() {
        return contributions.stream().findFirst().map(one -> one.key().quarter());
    }
}
