package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.web.faces.AskedDays;
import pl.hejnal.web.i18n.Words;

/** Which report the address asks for. What it names wrongly is the usual instead, or is refused when the question is put. */
@Named("reportChoice")
@RequestScoped
public class ReportChoice implements AskedDays {

    private static final int DAYS = 7;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private String report = Report.CALLS.name();
    private String interval = Interval.DAY.name();
    private String from = "";
    private String until = "";
    private String compare = "";
    private String within = "";
    private String shortAbandon = "";
    private String format = "";

    /** @throws Refusal {@code report.no-day}, {@code report.target}, and those of {@link ReportQuestion} */
    public ReportQuestion question() {
        return new ReportQuestion(report(), interval(), first(), last(), targets());
    }

    /** @throws Refusal {@code report.no-day} */
    @Override
    public LocalDate first() {
        return day(from, today().minusDays(DAYS - 1L));
    }

    /** @throws Refusal {@code report.no-day} */
    @Override
    public LocalDate last() {
        return day(until, today());
    }

    /** @throws Refusal {@code report.target} */
    Targets targets() {
        return new Targets(
                seconds(within, Targets.USUAL.answerWithin()), seconds(shortAbandon, Targets.USUAL.shortAbandon()));
    }

    private static LocalDate day(String typed, LocalDate usual) {
        try {
            return typed.isBlank() ? usual : LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            throw new Refusal("report.no-day");
        }
    }

    private static int seconds(String typed, int usual) {
        try {
            return typed.isBlank() ? usual : Integer.parseInt(typed.strip());
        } catch (NumberFormatException none) {
            throw new Refusal("report.target");
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(OfficeZone.ZONE).toLocalDate();
    }

    Report report() {
        return chosen(Report.values(), report).orElse(Report.CALLS);
    }

    Optional<Interval> interval() {
        return chosen(Interval.values(), interval);
    }

    public Optional<Comparison> comparison() {
        return chosen(Comparison.values(), compare);
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * Where the calls behind a figure are listed.
     *
     * @param line in which it stands; empty for a total
     * @return empty for a figure that no calls stand behind, or of which there are none
     */
    String calls(Metric metric, Sums sums, ReportQuestion question, Optional<Line> line) {
        return callList(metric, sums, question, line).map(CallListAddress::text).orElse("");
    }

    /** The same for another page than that of reports, which adds itself for the way back. */
    Optional<CallListAddress> callList(Metric shown, Sums sums, ReportQuestion question, Optional<Line> line) {
        Metric metric = shown.behind();
        Dimension by = line.isPresent() ? question.report().dimension() : Dimension.ALL;
        // A team's number is its clerks' together; the calls behind it are listed once each.
        Dimension counted = by == Dimension.TEAM ? Dimension.CLERK : by;
        if (metric.callNames(counted, question.targets()).isEmpty()
                || metric.of(sums, question.targets()).orElse(0) <= 0) {
            return Optional.empty();
        }
        CallListAddress address = new CallListAddress(Map.of(
                CallListAddress.REPORT,
                getReport(),
                CallListAddress.INTERVAL,
                getInterval(),
                CallListAddress.FROM,
                question.from().toString(),
                CallListAddress.UNTIL,
                question.until().toString(),
                CallListAddress.WITHIN,
                getWithin(),
                CallListAddress.SHORT,
                getShortAbandon(),
                CallListAddress.COMPARE,
                getCompare(),
                CallListAddress.MEASURE,
                metric.name(),
                CallListAddress.START,
                line.flatMap(Line::start).map(Instant::toString).orElse("")));
        return Optional.of(line.map(one -> address.with(by, one.value())).orElse(address));
    }

    public List<SelectItem> getReports() {
        return named(Report.values()).toList();
    }

    public List<SelectItem> getIntervals() {
        return Stream.concat(Stream.of(new SelectItem("", words.of("reports", "wholeTime"))), named(Interval.values()))
                .toList();
    }

    public List<SelectItem> getComparisons() {
        return Stream.concat(
                        Stream.of(new SelectItem("", words.of("reports", "compareNothing"))),
                        named(Comparison.values()))
                .toList();
    }

    private Stream<SelectItem> named(Enum<?>[] all) {
        return Arrays.stream(all).map(one -> new SelectItem(one.name(), words.one("reports", one)));
    }

    public String getReport() {
        return report().name();
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getInterval() {
        return interval().map(Interval::name).orElse("");
    }

    public void setInterval(String interval) {
        this.interval = interval;
    }

    public String getCompare() {
        return comparison().map(Comparison::name).orElse("");
    }

    public void setCompare(String compare) {
        this.compare = compare;
    }

    public String getFrom() {
        return typed(from, today().minusDays(DAYS - 1L));
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return typed(until, today());
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getWithin() {
        return typed(within, Targets.USUAL.answerWithin());
    }

    public void setWithin(String within) {
        this.within = within;
    }

    public String getShortAbandon() {
        return typed(shortAbandon, Targets.USUAL.shortAbandon());
    }

    public void setShortAbandon(String shortAbandon) {
        this.shortAbandon = shortAbandon;
    }

    private static String typed(String text, Object usual) {
        return text.isBlank() ? usual.toString() : text;
    }

    @Override
    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
