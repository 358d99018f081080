package pl.hejnal.tickets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.domain.EntryKind;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.ReturnAddressee;
import pl.hejnal.tickets.domain.Ticket;
import pl.hejnal.tickets.domain.TicketCase;
import pl.hejnal.tickets.domain.TicketEntry;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.TicketStatus;

/** A ticket with its history, oldest line first, and the cases that it is about. */
public record TicketView(
        TicketNumber number,
        TicketStatus status,
        boolean missed,
        long version,
        Instant openedAt,
        Optional<Instant> closedAt,
        CallerNumber caller,
        Language language,
        Optional<Login> assignee,
        Optional<DepartmentSymbol> heldBy,
        Matter matter,
        Optional<Resolution> resolution,
        String resolutionText,
        Optional<TicketNumber> joinedTo,
        ReturnAddressee wayBack,
        List<CaseSign> cases,
        List<Entry> history) {

    /** One line of the history; {@code who} is a login or the name of a part of the system. */
    public record Entry(Instant at, String who, EntryKind kind, String text) {

        private static Entry of(TicketEntry entry) {
            return new Entry(entry.at(), entry.who(), entry.kind(), entry.text());
        }
    }

    static TicketView of(Ticket ticket, List<TicketEntry> history, List<TicketCase> cases) {
        return new TicketView(
                ticket.number(),
                ticket.status(),
                ticket.isMissed(),
                ticket.version(),
                ticket.openedAt(),
                ticket.closedAt(),
                ticket.caller(),
                ticket.language(),
                ticket.assignee(),
                ticket.heldBy(),
                ticket.matter(),
                ticket.resolution(),
                ticket.resolutionText(),
                ticket.joinedTo(),
                ReturnAddressee.of(history),
                cases.stream().map(TicketCase::sign).toList(),
                entries(ticket, history));
    }

    private static List<Entry> entries(Ticket ticket, List<TicketEntry> history) {
        List<Entry> entries = new ArrayList<>(history.stream().map(Entry::of).toList());
        TicketEntry.settlement(ticket, history).map(Entry::of).ifPresent(settled -> {
            long before = entries.stream()
                    .takeWhile(entry -> !entry.at().isAfter(settled.at()))
                    .count();
            entries.add((int) before, settled);
        });
        return List.copyOf(entries);
    }
}
