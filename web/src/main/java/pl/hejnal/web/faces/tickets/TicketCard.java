package pl.hejnal.web.faces.tickets;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.TicketView;
import pl.hejnal.tickets.domain.EntryKind;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.ReturnAddressee;
import pl.hejnal.tickets.domain.TicketHandOver;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.TicketStatus;
import pl.hejnal.web.i18n.OfficeTime;

/** A ticket in the words of the screen: moments in the office's time, numbers as text, empty texts for what is not. */
public record TicketCard(
        String number,
        TicketStatus status,
        boolean missed,
        long version,
        String openedAt,
        String closedAt,
        String caller,
        String assignee,
        String heldBy,
        String matter,
        @Nullable Resolution resolution,
        String resolutionText,
        String joinedTo,
        Handed handed,
        @Nullable ReturnAddressee wayBack,
        List<String> cases,
        List<Line> history) {

    /** How it came to those who answer it now; empty texts if it was never passed on. */
    public record Handed(String at, String by, String text, boolean unread) {

        private static Handed of(Optional<TicketHandOver> over, boolean unread) {
            return over.map(how -> new Handed(OfficeTime.day(how.at()), how.by().value(), how.text(), unread))
                    .orElse(new Handed("", "", "", false));
        }
    }

    /** One line of the history. */
    public record Line(String at, String who, EntryKind kind, String text) {}

    public static TicketCard of(TicketView view) {
        return new TicketCard(
                view.number().value(),
                view.status(),
                view.missed(),
                view.version(),
                OfficeTime.of(view.openedAt()),
                view.closedAt().map(OfficeTime::of).orElse(""),
                view.caller().toString(),
                view.assignee().map(Login::value).orElse(""),
                view.heldBy().map(DepartmentSymbol::value).orElse(""),
                text(view.matter().procedure()),
                view.resolution().orElse(null),
                view.resolutionText(),
                view.joinedTo().map(TicketNumber::value).orElse(""),
                Handed.of(Optional.empty(), false),
                view.wayBack(),
                view.cases().stream().map(CaseSign::value).toList(),
                view.history().stream()
                        .map(entry -> new Line(OfficeTime.of(entry.at()), entry.who(), entry.kind(), entry.text()))
                        .toList());
    }

    public static TicketCard of(TicketRow row) {
        return new TicketCard(
                row.number().value(),
                row.status(),
                row.missed(),
                0,
                OfficeTime.of(row.openedAt()),
                "",
                row.caller().toString(),
                row.assignee().map(Login::value).orElse(""),
                row.heldBy().map(DepartmentSymbol::value).orElse(""),
                text(row.matter().procedure()),
                row.resolution().orElse(null),
                "",
                "",
                Handed.of(row.handOver(), row.unread()),
                null,
                List.of(),
                List.of());
    }

    private static String text(@Nullable ProcedureSymbol maybe) {
        return maybe == null ? "" : maybe.value();
    }
}
