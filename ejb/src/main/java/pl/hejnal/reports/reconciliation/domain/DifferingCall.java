package pl.hejnal.reports.reconciliation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.journal.domain.CorrectionKind;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * A call about which office and journal differed, or of which no journal has told.
 *
 * @param call its identity in the PBX
 * @param before what it had come to before the journal told otherwise
 * @param kinds empty where no journal has told of it
 */
public record DifferingCall(
        String call,
        Instant arrivedAt,
        TicketNumber ticket,
        Outcome outcome,
        Optional<Outcome> before,
        List<CorrectionKind> kinds) {

    public DifferingCall {
        kinds = List.copyOf(kinds);
    }
}
