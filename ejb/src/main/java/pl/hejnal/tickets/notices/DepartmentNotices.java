package pl.hejnal.tickets.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.NoticeRecipient;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.settings.OfficeSettings.Names;
import pl.hejnal.outbox.Outbox;
import pl.hejnal.outbox.SendMessage;
import pl.hejnal.outbox.domain.MailContent;
import pl.hejnal.outbox.domain.OutboxPurpose;
import pl.hejnal.tickets.TicketPassedOn;

/** Writes to a department that a ticket was passed on to it, if it has an address for that; part of the same transaction. */
@ApplicationScoped
public class DepartmentNotices {

    /** Later, whoever works through the list has seen the ticket anyway. */
    static final Duration WORTH_SOMETHING = Duration.ofDays(3);

    @Inject
    private DirectoryDesk directory;

    @Inject
    private UserDesk users;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    void passedOn(@Observes TicketPassedOn passed) {
        directory.noticeRecipient(passed.department()).ifPresent(to -> send(passed, to));
    }

    private void send(TicketPassedOn passed, NoticeRecipient to) {
        Language language = to.language();
        String number = passed.ticket().value();
        Names office = settings.groups().office();
        DepartmentNoticeText text = new DepartmentNoticeText(
                passed.ticket(),
                passed.department().value(),
                nameOf(passed.department(), language),
                matter(passed, language),
                users.names().getOrDefault(passed.by(), passed.by().value()),
                passed.at(),
                settings.groups().screens().url().map(screens -> page(screens, number)),
                language.equals(Language.EN) ? office.en() : office.pl());
        outbox.send(new SendMessage(
                // Given back and passed on again, it is told again.
                "department-notice/" + number + "/" + passed.department() + "/" + passed.at(),
                OutboxPurpose.DEPARTMENT_NOTICE,
                number,
                new MailContent(to.address(), text.title(language), text.body(language)),
                Optional.empty(),
                WORTH_SOMETHING));
    }

    private static String page(String screens, String number) {
        return screens.replaceFirst("/+$", "") + "/tickets/ticket.xhtml?number=" + number;
    }

    private String nameOf(DepartmentSymbol department, Language language) {
        return directory.departments().stream()
                .filter(each -> each.symbol().equals(department))
                .map((DepartmentView each) -> each.name(language))
                .findFirst()
                .orElse("");
    }

    private Optional<String> matter(TicketPassedOn passed, Language language) {
        return Optional.ofNullable(passed.matter().procedure())
                .flatMap(symbol -> directory.card(symbol, language))
                .map(CardView::title);
    }
}
