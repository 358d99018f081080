package pl.hejnal.web.faces.reports.mailing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.mailing.MailingDesk;
import pl.hejnal.reports.mailing.OrderMailing;
import pl.hejnal.reports.mailing.domain.Frequency;
import pl.hejnal.reports.mailing.domain.MailingTimes;
import pl.hejnal.reports.mailing.domain.OrderedReport;
import pl.hejnal.reports.mailing.domain.Recipients;
import pl.hejnal.reports.mailing.domain.ReportFormat;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.drafts.Drafts;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** A report that is ordered; which one the address may say, as that of the report's own page does. */
@Named("mailingForm")
@RequestScoped
public class MailingForm {

    static final String DRAFT = "reports/schedules";
    private static final String BUNDLE = "mailing";

    @Inject
    private MailingDesk desk;

    @Inject
    private MailingWords mailingWords;

    @Inject
    private CurrentUser user;

    @Inject
    private ScreenLanguage language;

    @Inject
    private FacesMessages messages;

    @Inject
    private Drafts drafts;

    @Inject
    private Words words;

    private String report = Report.CALLS.name();
    private String interval = Interval.DAY.name();
    private String within = Integer.toString(Targets.USUAL.answerWithin());
    private String shortAbandon = Integer.toString(Targets.USUAL.shortAbandon());
    private String format = ReportFormat.PDF.name();
    private String frequency = Frequency.WEEKLY.name();
    private String weekday = "1";
    private String monthDay = "1";
    private String time = "07:00";
    private String recipients = "";

    public void order() {
        if (messages.after(BUNDLE, "ordered", () -> desk.order(command(), user.login()))) {
            recipients = "";
            drafts.saved(DRAFT);
        }
    }

    private OrderMailing command() {
        Frequency often = chosen(Frequency.values(), frequency, Frequency.WEEKLY);
        return new OrderMailing(
                new OrderedReport(
                        chosen(Report.values(), report, Report.CALLS),
                        Arrays.stream(Interval.values())
                                .filter(one -> one.name().equals(interval))
                                .findFirst(),
                        new Targets(number(within, "report.target"), number(shortAbandon, "report.target")),
                        chosen(ReportFormat.values(), format, ReportFormat.PDF),
                        language.get()),
                new MailingTimes(often, day(often), time()),
                Recipients.parse(recipients));
    }

    private int day(Frequency often) {
        return switch (often) {
            case DAILY -> 0;
            case WEEKLY -> number(weekday, "mailing.day");
            case MONTHLY -> number(monthDay, "mailing.day");
        };
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(time.strip()).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException none) {
            throw new Refusal("mailing.time");
        }
    }

    private static int number(String typed, String refusal) {
        if (!typed.strip().matches("\\d{1,4}")) {
            throw new Refusal(refusal);
        }
        return Integer.parseInt(typed.strip());
    }

    private static <E extends Enum<E>> E chosen(E[] all, String name, E usual) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(usual);
    }

    public List<SelectItem> getFormats() {
        return named(ReportFormat.values());
    }

    public List<SelectItem> getFrequencies() {
        return named(Frequency.values());
    }

    public List<SelectItem> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new SelectItem(Integer.toString(day.getValue()), mailingWords.day(day)))
                .toList();
    }

    private List<SelectItem> named(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(one -> new SelectItem(one.name(), words.one(BUNDLE, one)))
                .toList();
    }

    public String getReport() {
        return report;
    }

    /** What is none is the usual: an address may say anything. */
    public void setReport(String report) {
        this.report = chosen(Report.values(), text(report), Report.CALLS).name();
    }

    public String getInterval() {
        return interval;
    }

    public void setInterval(String interval) {
        this.interval = Arrays.stream(Interval.values())
                .map(Interval::name)
                .filter(name -> name.equals(interval))
                .findFirst()
                .orElse("");
    }

    public String getWithin() {
        return within;
    }

    public void setWithin(String within) {
        this.within = text(within);
    }

    public String getShortAbandon() {
        return shortAbandon;
    }

    public void setShortAbandon(String shortAbandon) {
        this.shortAbandon = text(shortAbandon);
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = text(format);
    }

    public String getFrequency() {
        return frequency;
    }

    public void setFrequency(String frequency) {
        this.frequency = text(frequency);
    }

    public String getWeekday() {
        return weekday;
    }

    public void setWeekday(String weekday) {
        this.weekday = text(weekday);
    }

    public String getMonthDay() {
        return monthDay;
    }

    public void setMonthDay(String monthDay) {
        this.monthDay = text(monthDay);
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = text(time);
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = text(recipients);
    }

    /** An empty field is submitted as nothing. */
    private static String text(@Nullable String submitted) {
        return submitted == null ? "" : submitted;
    }
}
