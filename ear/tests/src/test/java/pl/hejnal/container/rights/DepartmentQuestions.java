package pl.hejnal.container.rights;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import pl.hejnal.calls.reading.CallLog;
import pl.hejnal.calls.voicemail.TicketFile;
import pl.hejnal.calls.voicemail.VoicemailDesk;
import pl.hejnal.cases.CaseAccess;
import pl.hejnal.cases.ReadingDesk;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.registry.NoticeDesk;
import pl.hejnal.cases.registry.RegistryDesk;
import pl.hejnal.cases.registry.Slip;
import pl.hejnal.container.office.Rows;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Page;
import pl.hejnal.tickets.TicketDesk;
import pl.hejnal.tickets.TicketFilter;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.notices.DepartmentNoticeDesk;
import pl.hejnal.tickets.reading.ReadContext;
import pl.hejnal.tickets.reading.TicketReading;

/** What can be asked about the things of a department: a call of each counter's method, by its name. */
@Dependent
class DepartmentQuestions {

    static final String WHY = "strona pyta o sprawę";
    private static final Login ANYBODY = new Login("anonymous");
    private static final AtomicInteger NUMBERS = new AtomicInteger(500);

    /** What one department has. */
    record Belongings(String department, Slip slip, TicketNumber ticket) {}

    /** One method, asked about what a department has. */
    interface Question {
        Object ask(Belongings of) throws Exception;
    }

    @Inject
    private RegistryDesk registry;

    @Inject
    private ReadingDesk reading;

    @Inject
    private NoticeDesk notices;

    @Inject
    private CaseAccess gate;

    @Inject
    private Cases cases;

    @Inject
    private CallLog callLog;

    @Inject
    private VoicemailDesk voicemails;

    @Inject
    private TicketDesk tickets;

    @Inject
    private TicketReading ticketReading;

    @Inject
    private TicketFile ticketFile;

    @Inject
    private DepartmentNoticeDesk noticeDesk;

    @Inject
    private Rows rows;

    static String freshSign(String department) {
        return department + "-V.5410." + NUMBERS.incrementAndGet() + ".2026";
    }

    /** @param own what the officer's own department has */
    Map<String, Question> all(Belongings own) {
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("RegistryDesk.register", of -> registry.register(freshSign(of.department()), of.department()));
        questions.put("RegistryDesk.newPin", of -> registry.newPin(of.slip().code(), WHY));
        questions.put("RegistryDesk.due", of -> {
            waiting(of);
            return registry.due(Optional.of(new DepartmentSymbol(of.department()))).stream()
                    .filter(each -> each.department().value().equals(of.department()))
                    .toList();
        });
        questions.put("RegistryDesk.dueByDepartment", of -> {
            waiting(of);
            return Optional.ofNullable(registry.dueByDepartment().get(new DepartmentSymbol(of.department())));
        });
        questions.put("RegistryDesk.print", of -> registry.print(List.of(waiting(of))));
        questions.put("ReadingDesk.find", of -> reading.find(of.slip().code().digits()));
        questions.put("ReadingDesk.open", of -> reading.open(of.slip().sign().value()));
        questions.put("ReadingDesk.read", of -> reading.read(of.slip().sign(), WHY));
        questions.put(
                "ReadingDesk.history",
                of -> entered(() -> reading.history(of.slip().sign(), WHY)));
        questions.put(
                "ReadingDesk.letters",
                of -> entered(() -> reading.letters(of.slip().sign(), WHY)));
        questions.put("CaseAccess.lastKnown", of -> entered(() -> gate.lastKnown(file(of))));
        questions.put("NoticeDesk.ofCase", of -> notices.ofCase(of.slip().sign()));
        questions.put(
                "NoticeDesk.newPins",
                of -> notices.newPins().stream()
                        .filter(each -> each.sign().unit().startsWith(of.department()))
                        .toList());
        questions.put("CallLog.ofTicket", of -> callLog.ofTicket(of.ticket()));
        questions.put("VoicemailDesk.ofTicket", of -> voicemails.ofTicket(of.ticket()));
        questions.put("TicketFile.open", of -> ticketFile.open(of.ticket(), ReadContext.PAGE));
        questions.put("DepartmentNoticeDesk.ofTicket", of -> {
            rows.change(
                    "insert into outbox_message (message_key, channel, purpose, subject, recipient, state, created_at,"
                            + " due_at, expires_at) values ('" + of.ticket().value()
                            + "', 'MAIL', 'DEPARTMENT_NOTICE', '"
                            + of.ticket().value()
                            + "', 'km@um.example.org', 'CANCELLED', now(), now(), now()) on conflict do nothing");
            return noticeDesk.ofTicket(of.ticket());
        });
        questions.put("TicketDesk.view", of -> tickets.view(of.ticket()));
        questions.put("TicketDesk.isOpen", of -> tickets.isOpen(of.ticket()));
        questions.put("TicketDesk.list", of -> found(of, tickets.list(TicketFilter.all(), null, 500)));
        questions.put(
                "TicketDesk.take",
                of -> entered(() -> {
                    tickets.take(of.ticket(), ANYBODY);
                    return null;
                }));
        questions.put(
                "TicketDesk.note",
                of -> entered(() -> {
                    tickets.note(of.ticket(), ANYBODY, "słowo");
                    return null;
                }));
        questions.put(
                "TicketDesk.linkCase",
                of -> entered(() -> {
                    tickets.linkCase(own.ticket(), ANYBODY, of.slip().sign());
                    return null;
                }));
        questions.put("TicketReading.read", of -> ticketReading.read(of.ticket(), ReadContext.PAGE));
        questions.put("TicketReading.list", of -> found(of, ticketReading.list(TicketFilter.all(), null, 500)));
        return questions;
    }

    private static List<?> found(Belongings of, Page<TicketRow> page) {
        return page.items().stream()
                .filter(row -> row.number().equals(of.ticket()))
                .toList();
    }

    /** What hands out nothing here even to whom it may is done if it is not refused. */
    private static String entered(Callable<?> question) throws Exception {
        question.call();
        return "done";
    }

    private CaseFile file(Belongings of) {
        return cases.find(of.slip().code()).orElseThrow();
    }

    private PhoneCode waiting(Belongings of) throws Exception {
        PhoneCode code = PhoneCode.withCheck(String.format("%08d", 70_000_000 + NUMBERS.incrementAndGet()));
        String sign = freshSign(of.department());
        rows.change("insert into case_file (code, sign, bare_sign, department, slip_due) values ('" + code.digits()
                + "', '" + sign + "', '" + sign + "', '" + of.department() + "', now())");
        return code;
    }
}
