package pl.hejnal.reports.mailing.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;

/**
 * An order of a report by mail. Whoever changes it holds its row's lock. However late a server comes, only the last time that has
 * come is kept, and each once.
 */
@Entity
@Table(name = "report_mailing")
public class Mailing {

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final Duration LONGEST_RETRY = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Report report;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", updatable = false)
    private @Nullable Interval interval;

    @Column(name = "answer_within", updatable = false)
    private int answerWithin;

    @Column(name = "short_abandon", updatable = false)
    private int shortAbandon;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportFormat format;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Frequency frequency;

    @Column(name = "on_day", updatable = false)
    private int day;

    @Column(name = "at_minute", updatable = false)
    private int minute;

    @ElementCollection
    @CollectionTable(name = "report_mailing_recipient", joinColumns = @JoinColumn(name = "mailing_id"))
    @Column(name = "address")
    private Set<String> recipients;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Column(name = "ordered_at", updatable = false)
    private Instant orderedAt;

    @Enumerated(EnumType.STRING)
    private MailingState state;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "last_due")
    private @Nullable Instant lastDue;

    @Column(name = "last_sent_at")
    private @Nullable Instant lastSentAt;

    private int failures;
    private String failure;

    protected Mailing() {}

    public Mailing(OrderedReport what, MailingTimes times, Recipients to, Login by, Instant now) {
        report = what.report();
        interval = what.interval().orElse(null);
        answerWithin = what.targets().answerWithin();
        shortAbandon = what.targets().shortAbandon();
        format = what.format();
        language = what.language().code();
        frequency = times.frequency();
        day = times.day();
        minute = times.time().get(ChronoField.MINUTE_OF_DAY);
        recipients = to.addresses().stream().map(MailAddress::value).collect(Collectors.toCollection(TreeSet::new));
        orderedBy = by.value();
        orderedAt = now;
        state = MailingState.ACTIVE;
        nextAt = times.next(now);
        failure = "";
    }

    /** The time that is to be kept now; empty if it was, as after a clock that was set back. */
    public Optional<Instant> due(Instant now) {
        Instant due = times().last(now);
        return lastDue != null && !due.isAfter(lastDue) ? Optional.empty() : Optional.of(due);
    }

    /** All that is due until now is kept by one sending, or was kept before. */
    public void sent(Instant due, Instant now) {
        lastDue = due;
        lastSentAt = now;
        waitForNext(now);
    }

    public void waitForNext(Instant now) {
        failures = 0;
        failure = "";
        nextAt = times().next(now);
    }

    /** It is tried again after a minute, then twice as long each time up to an hour; at the latest when it is due anew. */
    public void failed(String why, Instant now) {
        Duration doubled = FIRST_RETRY.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        Instant retry = now.plus(doubled.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : doubled);
        Instant regular = times().next(now);
        failures++;
        failure = why;
        nextAt = retry.isBefore(regular) ? retry : regular;
    }

    /** This one cannot be made; the next may be shorter. */
    public void refused(String why, Instant now) {
        waitForNext(now);
        failure = why;
    }

    public void pause() {
        state = MailingState.PAUSED;
    }

    /** Who ordered it may not read it any more. */
    public void stop() {
        state = MailingState.STOPPED;
    }

    /**
     * What was due meanwhile is not made up for.
     *
     * @param by whose right to read it counts from now on
     */
    public void resume(Login by, Instant now) {
        orderedBy = by.value();
        state = MailingState.ACTIVE;
        waitForNext(now);
    }

    public Long id() {
        return id;
    }

    public OrderedReport what() {
        return new OrderedReport(
                report,
                Optional.ofNullable(interval),
                new Targets(answerWithin, shortAbandon),
                format,
                Language.of(language));
    }

    public MailingTimes times() {
        return new MailingTimes(frequency, day, LocalTime.MIN.plusMinutes(minute));
    }

    public List<MailAddress> recipients() {
        return recipients.stream().sorted().map(MailAddress::new).toList();
    }

    public Login orderedBy() {
        return new Login(orderedBy);
    }

    public MailingState state() {
        return state;
    }

    public Instant nextAt() {
        return nextAt;
    }

    public Optional<Instant> lastDue() {
        return Optional.ofNullable(lastDue);
    }

    public Optional<Instant> lastSentAt() {
        return Optional.ofNullable(lastSentAt);
    }

    /** A refusal's code, or {@code mailing.failed}; empty if it did not fail. */
    public String failure() {
        return failure;
    }
}
