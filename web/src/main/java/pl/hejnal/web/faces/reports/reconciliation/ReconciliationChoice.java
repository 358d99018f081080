package pl.hejnal.web.faces.reports.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;
import pl.hejnal.web.faces.AskedDays;

/** Which days the address asks for, and of which of them which calls. */
@Named("reconciliationChoice")
@RequestScoped
public class ReconciliationChoice implements AskedDays {

    private static final int DAYS = 14;

    @Inject
    private Clock clock;

    private String from = "";
    private String until = "";
    private String day = "";
    private String figure = "";
    private String cursor = "";
    private String format = "";

    @Override
    public LocalDate first() {
        return typed(from).map(ReconciliationChoice::parse).orElseGet(() -> last().minusDays(DAYS - 1L));
    }

    @Override
    public LocalDate last() {
        return typed(until)
                .map(ReconciliationChoice::parse)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE));
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new Refusal("report.no-day");
        }
    }

    /** Whose calls are listed; none for a day that is none. */
    Optional<LocalDate> chosenDay() {
        try {
            return typed(day).map(LocalDate::parse);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Which calls of the day; all that were put right for a figure that is none. */
    ReconciledFigure chosenFigure() {
        return Arrays.stream(ReconciledFigure.values())
                .filter(one -> one.isListed() && one.name().equals(figure))
                .findFirst()
                .orElse(ReconciledFigure.CORRECTED);
    }

    private static Optional<String> typed(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    /** As typed, also where it is no day: the field shows it again. */
    public String getFrom() {
        return typed(from).orElseGet(() -> typed(until).isEmpty() ? first().toString() : "");
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return typed(until).orElseGet(() -> last().toString());
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    @Override
    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
