package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.staffing.StaffingQuestion;
import pl.hejnal.reports.staffing.domain.WhatIf;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;
import pl.hejnal.web.i18n.Words;

/** Which days the address asks to plan, and for what. What is left out is the usual; what is no number is refused. */
@Named("staffingChoice")
@RequestScoped
public class StaffingChoice {

    private static final double PERCENT = 100;
    private static final Map<String, String> USUAL = Map.of(
            "span", Span.DAY.name(),
            "interval", Interval.HALF_HOUR.name(),
            "goal", Long.toString(Math.round(ServiceGoal.USUAL.share() * PERCENT)),
            "within", Integer.toString(ServiceGoal.USUAL.within()),
            "occupancy", Long.toString(Math.round(ServiceGoal.USUAL.mostOccupancy() * PERCENT)),
            "weeks", Integer.toString(StaffingQuestion.USUAL_WEEKS),
            "volume", "0");

    /** How much is planned at once. */
    public enum Span {
        DAY,
        /** From Monday. */
        WEEK
    }

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private final Map<String, String> typed = new HashMap<>();

    /** @throws Refusal {@code report.no-day} and those of {@link StaffingQuestion}, its goal and its what-if */
    StaffingQuestion question() {
        LocalDate day = day();
        boolean week = Span.WEEK.name().equals(shown("span"));
        LocalDate from = week ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
        return new StaffingQuestion(
                interval(),
                from,
                week ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : from,
                new ServiceGoal(
                        number("goal", "staffing.goal") / PERCENT,
                        number("within", "staffing.goal"),
                        number("occupancy", "staffing.goal") / PERCENT),
                new WhatIf(number("volume", "staffing.what-if"), seconds("handling"), seconds("patience")),
                number("weeks", "staffing.weeks"));
    }

    Interval interval() {
        return StaffingQuestion.intervals().stream()
                .filter(one -> one.name().equals(shown("interval")))
                .findFirst()
                .orElse(Interval.HALF_HOUR);
    }

    /** The calls of one interval, with the way back to what was asked. */
    String calls(Metric metric, Instant start) {
        String day = LocalDate.ofInstant(start, OfficeZone.ZONE).toString();
        Map<String, String> parameters = new HashMap<>(Map.of(
                CallListAddress.FROM,
                day,
                CallListAddress.UNTIL,
                day,
                CallListAddress.START,
                start.toString(),
                CallListAddress.MEASURE,
                metric.name(),
                CallListAddress.PAGE,
                "staffing"));
        CallListAddress.OF_STAFFING.forEach(name -> parameters.put(name, shown(name)));
        parameters.put(CallListAddress.INTERVAL, interval().name());
        return new CallListAddress(parameters).text();
    }

    private LocalDate day() {
        String text = shown("day");
        // ISO 8601 lets years have more digits, with a sign; the week of the last of them has no end.
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new Refusal("report.no-day");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new Refusal("report.no-day");
        }
    }

    private OptionalDouble seconds(String field) {
        return shown(field).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(field, "staffing.what-if"));
    }

    private int number(String field, String refusal) {
        try {
            return Integer.parseInt(shown(field));
        } catch (NumberFormatException none) {
            throw new Refusal(refusal);
        }
    }

    /** What stands in a field: what the address has for it, else the usual. */
    public String shown(String field) {
        String text = typed.get(field);
        if (text != null && !text.isBlank()) {
            return text.strip();
        }
        return "day".equals(field)
                ? LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE).toString()
                : USUAL.getOrDefault(field, "");
    }

    /** By the address's own names; the page fills it. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public List<SelectItem> getSpans() {
        return Arrays.stream(Span.values())
                .map(one -> new SelectItem(one.name(), words.one("staffing", one)))
                .toList();
    }

    public List<SelectItem> getIntervals() {
        return StaffingQuestion.intervals().stream()
                .map(one -> new SelectItem(one.name(), words.one("reports", one)))
                .toList();
    }
}
