package pl.hejnal.reports.mailing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.outbox.Outbox;
import pl.hejnal.outbox.SendMessage;
import pl.hejnal.outbox.SentMessage;
import pl.hejnal.outbox.domain.FailureKind;
import pl.hejnal.outbox.domain.MailAttachment;
import pl.hejnal.outbox.domain.OutboxPurpose;
import pl.hejnal.outbox.domain.OutboxState;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.mailing.domain.Frequency;
import pl.hejnal.reports.mailing.domain.MailingTimes;
import pl.hejnal.reports.mailing.domain.OrderedReport;
import pl.hejnal.reports.mailing.domain.Recipients;
import pl.hejnal.reports.mailing.domain.ReportFormat;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.GivenSettings;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

/** Desk, timer and sending over doubles; what they send is kept. */
final class MailingOffice {

    static final Login MARIA = new Login("maria");
    static final Login JAN = new Login("jan");
    static final MailAttachment FILE =
            new MailAttachment("queues.csv", "text/csv;charset=UTF-8", "a,b".getBytes(StandardCharsets.UTF_8));

    final MailingsInMemory mailings = new MailingsInMemory();
    final List<SendMessage> sent = new ArrayList<>();
    final List<ReportQuestion> asked = new ArrayList<>();
    final AuditDouble audit = new AuditDouble();
    // 10:00 by the office's clock, a Monday.
    final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");
    boolean manager = true;
    Optional<RuntimeException> trouble = Optional.empty();
    boolean answered = true;
    OutboxState state = OutboxState.WAITING;
    /** How often the outbox was asked. */
    int looks;

    Optional<FailureKind> refused = Optional.empty();

    private final Outbox outbox = new Outbox() {
        @Override
        public void send(SendMessage command) {
            sent.add(command);
        }

        @Override
        public Map<String, List<SentMessage>> about(OutboxPurpose purpose, Collection<String> subjects) {
            looks++;
            return sent.stream()
                    .filter(one -> subjects.contains(one.subject()))
                    .collect(Collectors.groupingBy(
                            SendMessage::subject,
                            Collectors.mapping(
                                    one -> new SentMessage(state, clock.instant(), Optional.empty(), refused),
                                    Collectors.toList())));
        }
    };
    final MailingDesk desk = Injected.with(new MailingDesk(), mailings, outbox, audit, clock);
    private final ReportSending sending = Injected.with(
            new ReportSending(),
            mailings,
            new CallReport() {
                @Override
                public ReportTable of(ReportQuestion question) {
                    asked.add(question);
                    return new ReportTable(List.of(), List.of(), Sums.NONE);
                }
            },
            screens(),
            outbox,
            new UserDesk() {
                @Override
                public boolean works(Login login, String role) {
                    return manager;
                }

                @Override
                public Map<Login, String> names() {
                    return Map.of(MARIA, "Maria Nowak");
                }
            },
            audit,
            new GivenSettings(Map.of(
                    "hejnal.office.pl", "Urząd Miasta Krakowa",
                    "hejnal.office.en", "City Hall of Kraków",
                    "hejnal.screens.url", "https://hejnal.um.example.org/")),
            clock);
    final MailingTimer timer = Injected.with(new MailingTimer(), sending);

    private FiredEvents<ReportFileWanted> screens() {
        return new FiredEvents<>(wanted -> {
            trouble.ifPresent(failed -> {
                throw failed;
            });
            if (answered) {
                wanted.answer(new ReportFile("Kolejki", FILE));
            }
        });
    }

    long order(Frequency frequency, int day) {
        return desk.order(
                new OrderMailing(
                        new OrderedReport(
                                Report.QUEUES,
                                Optional.of(Interval.HOUR),
                                new Targets(30, 10),
                                ReportFormat.CSV,
                                Language.PL),
                        new MailingTimes(frequency, day, LocalTime.of(7, 0)),
                        new Recipients(
                                List.of(new MailAddress("b@um.example.org"), new MailAddress("a@um.example.org")))),
                MARIA);
    }

    void at(String moment) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    MailingView only() {
        return desk.all().getFirst();
    }
}
