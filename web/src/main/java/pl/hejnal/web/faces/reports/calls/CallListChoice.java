package pl.hejnal.web.faces.reports.calls;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.kernel.Moments;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.drilldown.CallListQuestion;
import pl.hejnal.reports.drilldown.CallListQuestion.Line;
import pl.hejnal.web.faces.reports.CallListAddress;
import pl.hejnal.web.faces.reports.IntervalWords;
import pl.hejnal.web.faces.reports.ValueWords;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/** Which calls the address asks for, as filters of which each can be taken off. */
@Named("callListChoice")
@RequestScoped
public class CallListChoice {

    /** @param without the address of the list without this filter */
    public record Chip(String text, String without) {}

    @Inject
    private ValueWords values;

    @Inject
    private IntervalWords intervals;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private CallListAddress address;

    @PostConstruct
    void read() {
        address = new CallListAddress(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** @throws Refusal those of {@link CallListQuestion}, and {@code report.no-day} for what is no day and no moment */
    CallListQuestion question() {
        Optional<Line> line = line();
        LocalDate until = day(CallListAddress.UNTIL)
                .orElseGet(() -> line.map(
                                one -> day(one.interval().endOf(one.moment()).minusMillis(1)))
                        .orElseGet(() -> day(clock.instant())));
        LocalDate from = day(CallListAddress.FROM)
                .orElseGet(() -> line.map(one -> day(one.interval().startOf(one.moment())))
                        .orElseGet(() -> until.minusDays(CallListQuestion.MOST_DAYS - 1L)));
        return new CallListQuestion(
                from,
                until,
                line,
                address.values(),
                one(Metric.values(), CallListAddress.MEASURE),
                one(Outcome.values(), CallListAddress.OUTCOME),
                new Targets(Targets.USUAL.answerWithin(), shortAbandon()));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return address.has(name) ? Optional.of(LocalDate.parse(address.of(name))) : Optional.empty();
        } catch (DateTimeException none) {
            throw new Refusal("report.no-day");
        }
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(OfficeZone.ZONE).toLocalDate();
    }

    private Optional<Line> line() {
        try {
            return address.has(CallListAddress.START)
                    ? one(Interval.values(), CallListAddress.INTERVAL)
                            .map(interval -> new Line(interval, Moments.read(address.of(CallListAddress.START))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException none) {
            throw new Refusal("report.no-day");
        }
    }

    /** A filter that nobody knows would show other calls than were asked for. */
    private <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        if (!address.has(name)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(all)
                .filter(each -> each.name().equals(address.of(name)))
                .findFirst()
                .orElseThrow(() -> new Refusal("report.no-calls")));
    }

    private int shortAbandon() {
        try {
            return address.has(CallListAddress.SHORT)
                    ? Integer.parseInt(address.of(CallListAddress.SHORT))
                    : Targets.USUAL.shortAbandon();
        } catch (NumberFormatException none) {
            throw new Refusal("report.target");
        }
    }

    /** Those of a question that was not refused. */
    List<Chip> chips(CallListQuestion question) {
        List<Chip> chips = new ArrayList<>();
        if (address.has(CallListAddress.FROM) || address.has(CallListAddress.UNTIL)) {
            chips.add(new Chip(
                    OfficeTime.day(question.from()) + "–" + OfficeTime.day(question.until()),
                    address.without(CallListAddress.FROM, CallListAddress.UNTIL).text()));
        }
        question.line()
                .ifPresent(line -> chips.add(new Chip(
                        words.one("reports", line.interval()) + ": " + intervals.of(line.interval(), line.moment()),
                        address.without(CallListAddress.START).text())));
        address.values()
                .forEach((dimension, value) -> chips.add(new Chip(
                        words.one("reports", dimension) + ": " + values.of(dimension, value),
                        address.without(dimension).text())));
        question.metric()
                .ifPresent(metric -> chips.add(new Chip(
                        words.one("reports", metric),
                        address.without(CallListAddress.MEASURE).text())));
        question.outcome()
                .ifPresent(outcome -> chips.add(new Chip(
                        words.of("reports", "outcome") + ": " + words.one("tickets", outcome),
                        address.without(CallListAddress.OUTCOME).text())));
        return chips;
    }

    Optional<String> cursor() {
        return Optional.of(address.of(CallListAddress.CURSOR)).filter(place -> !place.isEmpty());
    }

    String after(String cursor) {
        return address.with(CallListAddress.CURSOR, cursor).text();
    }

    /** The beginning of the list; empty on its first page. */
    public String getFirst() {
        return address.has(CallListAddress.CURSOR) ? address.without().text() : "";
    }

    /** The report from which this list was opened, or the usual one. */
    public String getBack() {
        return address.report();
    }

    public String getBackTitle() {
        if (address.isOfTheMenu()) {
            return words.of("menumap", "title");
        }
        return address.page()
                .map(page -> words.of("reports", page + "Title"))
                .orElseGet(() -> words.one(
                        "reports",
                        Arrays.stream(Report.values())
                                .filter(each -> each.name().equals(address.of(CallListAddress.REPORT)))
                                .findFirst()
                                .orElse(Report.CALLS)));
    }
}
