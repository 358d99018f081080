package pl.hejnal.web.faces.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.hejnal.calls.CallLog;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.web.i18n.Words;

/** The calls of the ticket that is worked on. */
@Named("ticketCalls")
@RequestScoped
public class TicketCalls {

    @Inject private CallLog calls;
    @Inject private TicketWork work;
    @Inject private Words words;
    private List<CallCard> cards;

    public List<CallCard> getCards() {
        if (cards == null) {
            cards = TicketNumber.parse(work.getNumber()).map(calls::ofTicket).orElse(List.of()).stream()
                    .map(call -> CallCard.of(call, words)).toList();
        }
        return cards;
    }
}
