package pl.hejnal.calls.repeats.domain;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketCategory;

/**
 * A call that is over and in which the caller talked with a clerk about something that one knows.
 *
 * @param matter the procedure, or the department where no procedure fits
 */
public record Contact(Instant arrivedAt, String matter) {

    public static Optional<Contact> of(PhoneCall call, TicketCategory category) {
        return call.state() == CallState.ENDED && call.outcome() == Outcome.ANSWERED
                ? about(category.matter()).map(matter -> new Contact(call.arrivedAt(), matter))
                : Optional.empty();
    }

    private static Optional<String> about(Matter matter) {
        return Optional.ofNullable(matter.procedure())
                .map(ProcedureSymbol::value)
                .or(() -> Optional.ofNullable(matter.department()).map(DepartmentSymbol::value));
    }
}
