package pl.hejnal.tickets.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.hejnal.identity.Roles;
import pl.hejnal.outbox.Outbox;
import pl.hejnal.outbox.domain.OutboxPurpose;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.domain.TicketNumber;

/** Where those who work on a ticket see whether the department was told of it. */
@Stateless
public class DepartmentNoticeDesk {

    @Inject
    private TicketDesk tickets;

    @Inject
    private Outbox outbox;

    /** Empty if nobody was to be told, or the ticket is not theirs to see. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    public Optional<NoticeView> ofTicket(TicketNumber number) {
        return tickets.isOpen(number)
                ? outbox.last(OutboxPurpose.DEPARTMENT_NOTICE, number.value())
                        .map(sent -> new NoticeView(sent.state(), sent.endedAt().orElse(sent.createdAt())))
                : Optional.empty();
    }
}
