package pl.hejnal.calls.voicemail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.voicemail.domain.Voicemails;
import pl.hejnal.identity.Roles;
import pl.hejnal.tickets.TicketView;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.reading.ReadContext;
import pl.hejnal.tickets.reading.TicketReading;

/**
 * A ticket with what was recorded of its calls, both as they stood at one moment: a program that reads them does not look
 * again a moment later, as a person does.
 */
@Stateless
public class TicketFile {

    @Inject
    private TicketReading tickets;

    @Inject
    private VoicemailDesk recordings;

    @Inject
    private Voicemails voicemails;

    /** @param voicemails oldest first */
    public record Contents(TicketView ticket, List<VoicemailView> voicemails) {}

    /** Empty, and not in the log, if there is no such ticket for who asks. */
    @RolesAllowed({Roles.CLERK, Roles.DEPARTMENT, Roles.MANAGER, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Contents> open(TicketNumber number, ReadContext occasion) {
        voicemails.asOfOneMoment();
        return tickets.read(number, occasion).map(ticket -> new Contents(ticket, recordings.ofTicket(number)));
    }
}
