package pl.hejnal.web.faces.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Page;
import pl.hejnal.tickets.TicketFilter;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.domain.TicketStatus;
import pl.hejnal.tickets.reading.TicketReading;
import pl.hejnal.web.faces.tickets.scope.TicketScope;

/** The list of tickets, newest first; the filter and the place in the list stand in the address. */
@Named("ticketList")
@RequestScoped
public class TicketList {

    private static final int LIMIT = 50;

    @Inject
    private TicketReading tickets;

    @Inject
    private TicketScope scope;

    private String status = "";
    private String text = "";
    private String cursor = "";
    private String department = "";
    private boolean missed;
    private @Nullable Page<TicketRow> page;

    private Page<TicketRow> page() {
        if (page == null) {
            Optional<TicketStatus> wanted = Arrays.stream(TicketStatus.values())
                    .filter(s -> s.name().equals(status))
                    .findFirst();
            page = read(wanted);
        }
        return page;
    }

    private Page<TicketRow> read(Optional<TicketStatus> wanted) {
        try {
            return tickets.list(
                    new TicketFilter(wanted, text, Optional.empty(), department(), missed, scope.get()), cursor, LIMIT);
        } catch (IllegalArgumentException | DateTimeException nothing) {
            // No department answers under what stands in the address, or it is no day.
            return new Page<>(List.of(), Optional.empty());
        }
    }

    private Optional<DepartmentSymbol> department() {
        return Optional.of(department).filter(symbol -> !symbol.isBlank()).map(DepartmentSymbol::new);
    }

    public List<TicketCard> getRows() {
        return page().items().stream().map(TicketCard::of).toList();
    }

    public String getNext() {
        return page().nextCursor().orElse("");
    }

    public TicketStatus[] getStatuses() {
        return TicketStatus.values();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public boolean isMissed() {
        return missed;
    }

    public void setMissed(boolean missed) {
        this.missed = missed;
    }
}
