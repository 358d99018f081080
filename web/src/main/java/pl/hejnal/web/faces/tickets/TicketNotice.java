package pl.hejnal.web.faces.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.notices.DepartmentNoticeDesk;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/** Whether the department was told of the ticket that is worked on; asked once a request, and only where one holds it. */
@Named("ticketNotice")
@RequestScoped
public class TicketNotice {

    @Inject
    private DepartmentNoticeDesk desk;

    @Inject
    private TicketWork work;

    @Inject
    private Words words;

    private final RenderCache<String> told = new RenderCache<>();

    /** Empty if nobody was to be told. */
    public String getWords() {
        return told.get(() -> TicketNumber.parse(work.getNumber())
                .flatMap(desk::ofTicket)
                .map(notice -> words.of("tickets", "notice." + notice.state().name(), OfficeTime.day(notice.at())))
                .orElse(""));
    }
}
