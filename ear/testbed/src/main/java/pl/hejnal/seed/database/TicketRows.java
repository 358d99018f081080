package pl.hejnal.seed.database;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.counting.domain.Histogram;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.voicemail.domain.RecordingKind;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.seed.call.SeededCall;
import pl.hejnal.seed.call.SeededContact;
import pl.hejnal.seed.call.SeededTicket;
import pl.hejnal.seed.call.SeededTicket.End;
import pl.hejnal.seed.call.SeededTicket.PassedOn;
import pl.hejnal.tickets.domain.EntryKind;
import pl.hejnal.tickets.domain.TicketStatus;
import pl.hejnal.tickets.domain.WrapUp;

/** Tickets as their tables keep them, with their histories, and what else hangs on a contact: callbacks and messages. */
final class TicketRows {

    private static final int VERSION = 1;
    private static final String CHANNEL = "PHONE";
    private static final String PASSED_WITH = "Proszę o odpowiedź mieszkańcowi.";

    private final CopyTable tickets = new CopyTable(
            "ticket",
            "id, year, status, missed, opened_at, closed_at, caller, language, channel, assignee, department, held_by, matter,"
                    + " resolution, resolution_text, version, wrap_up, wrap_up_department, handed_at, handed_by,"
                    + " handed_text, unread, closed_as");
    private final CopyTable entries = new CopyTable("ticket_entry", "ticket_id, at, who, kind, text");
    private final CopyTable cases = new CopyTable("ticket_case", "ticket_id, case_sign");
    private final CopyTable callbacks = new CopyTable(
            "callback",
            "id, linkedid, ticket_id, ticket_year, queue, language, number, place_at, asked_at, state, tries, next_try_at,"
                    + " dialled_at, attempt, version");
    private final CopyTable voicemails = new CopyTable("voicemail", "file, linkedid, kind, recorded_at, length_ms");
    private final List<CopyTable> all = List.of(tickets, entries, cases, callbacks, voicemails);

    List<CopyTable> tables() {
        return all;
    }

    void add(SeededContact contact) {
        PhoneCall first = contact.first().call();
        SeededTicket ticket = contact.ticket();
        Optional<End> end = ticket.end();
        Optional<PassedOn> passed = ticket.passedOn();
        DepartmentSymbol department = ticket.matter().department();
        ProcedureSymbol procedure = ticket.matter().procedure();
        WrapUp wrapUp = ticket.wrapUp();
        tickets.add(
                ticket.number().sequence(),
                ticket.number().year(),
                status(ticket),
                ticket.missed(),
                first.arrivedAt(),
                end.map(End::at).orElse(null),
                first.caller().e164(),
                first.language().code().toUpperCase(Locale.ROOT),
                CHANNEL,
                ticket.assignee().map(Login::value).orElse(null),
                department,
                passed.map(PassedOn::to).orElse(null),
                procedure,
                end.map(End::resolution).orElse(null),
                end.isPresent() ? "" : null,
                VERSION,
                wrapUp.equals(WrapUp.NOTHING) ? null : wrapUp.reason(),
                wrapUp.department(),
                passed.map(PassedOn::at).orElse(null),
                passed.map(one -> one.by().value()).orElse(null),
                passed.isPresent() ? PASSED_WITH : null,
                passed.isPresent(),
                closedAs(ticket, contact));
        long id = ticket.number().sequence();
        ticket.history().forEach(line -> {
            entries.add(id, line.at(), line.who(), line.kind(), line.text());
            if (line.kind() == EntryKind.RETURN_CALL_REQUESTED) {
                cases.add(id, line.text());
            }
        });
        addOutward(contact, first);
    }

    private void addOutward(SeededContact contact, PhoneCall first) {
        long id = contact.ticket().number().sequence();
        String call = first.id().value();
        contact.callback()
                .ifPresent(back -> callbacks.add(
                        back.id(),
                        call,
                        id,
                        contact.ticket().number().year(),
                        first.facts().queue().orElse(""),
                        first.language().code().toUpperCase(Locale.ROOT),
                        first.caller().e164(),
                        first.placeAt().orElse(first.arrivedAt()),
                        first.facts().notes().callbackAt().orElse(first.arrivedAt()),
                        back.state(),
                        back.tries(),
                        back.lastTry(),
                        back.lastTry(),
                        back.attempt(),
                        VERSION));
        contact.message()
                .ifPresent(length -> voicemails.add(
                        call + ".wav",
                        call,
                        RecordingKind.MESSAGE,
                        first.facts().messageAt().orElse(first.arrivedAt()),
                        length.toMillis()));
    }

    private static TicketStatus status(SeededTicket ticket) {
        if (ticket.end().isPresent()) {
            return TicketStatus.CLOSED;
        }
        return ticket.assignee().isPresent() || ticket.passedOn().isPresent() ? TicketStatus.OPEN : TicketStatus.NEW;
    }

    /** As the database's {@code ticket_closed_as} has it: by whom, and else after how many minutes there was an answer. */
    private static @Nullable String closedAs(SeededTicket ticket, SeededContact contact) {
        if (ticket.end().isEmpty()) {
            return null;
        }
        if (ticket.assignee().isEmpty()) {
            return "SETTLED";
        }
        Instant closed = ticket.end().get().at();
        Instant answered = contact.calls().stream()
                .map(SeededCall::call)
                .flatMap(call -> call.answeredAt().stream())
                .filter(at -> at.isBefore(closed))
                .min(Instant::compareTo)
                .orElse(closed);
        Duration waited = Duration.between(contact.first().call().arrivedAt(), answered);
        return "ANSWER@"
                + Histogram.LIMITS.stream()
                        .filter(limit -> waited.compareTo(Duration.ofMinutes(limit)) <= 0)
                        .findFirst()
                        .orElseGet(Histogram.LIMITS::getLast);
    }
}
