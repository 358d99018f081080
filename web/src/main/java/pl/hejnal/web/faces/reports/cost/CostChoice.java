package pl.hejnal.web.faces.reports.cost;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.cost.CostQuestion;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.web.faces.reports.CallListAddress;

/**
 * Which months the address asks for, and what it assumes; a year without more. It lives as long as the page, so that prices
 * entered on it are told for the same months.
 */
@Named("costChoice")
@ViewScoped
public class CostChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 12;

    @Inject
    private transient Clock clock;

    private String from = "";
    private String until = "";
    private String share = "";
    private String talk = "";
    private String format = "";

    /** @throws Refusal {@code cost.no-month}, {@code cost.assumption}, and those of {@link CostQuestion} */
    CostQuestion question() {
        YearMonth last = month(until).orElseGet(this::current);
        return new CostQuestion(
                month(from).orElseGet(() -> last.minusMonths(MONTHS - 1L)),
                last,
                new Assumption(
                        number(share).orElse(Assumption.USUAL.share()),
                        number(talk).map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    /** The calls of these months, with the way back to what was asked. */
    CallListAddress calls(Metric metric, YearMonth first, YearMonth last) {
        return new CallListAddress(Map.of(
                CallListAddress.FROM, first.atDay(1).toString(),
                CallListAddress.UNTIL, last.atEndOfMonth().toString(),
                CallListAddress.MEASURE, metric.name(),
                CallListAddress.PAGE, "cost",
                CallListAddress.PAGE_FROM, getFrom(),
                CallListAddress.PAGE_UNTIL, getUntil(),
                CallListAddress.SHARE, getShare(),
                CallListAddress.TALK, getTalk()));
    }

    YearMonth current() {
        return YearMonth.from(clock.instant().atZone(OfficeZone.ZONE));
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return filled(typed).map(YearMonth::parse);
        } catch (DateTimeException none) {
            throw new Refusal("cost.no-month");
        }
    }

    private static Optional<Integer> number(String typed) {
        try {
            return filled(typed).map(Integer::valueOf);
        } catch (NumberFormatException none) {
            throw new Refusal("cost.assumption");
        }
    }

    private static Optional<String> filled(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    public String getFrom() {
        return filled(from)
                .orElseGet(() -> filled(until).isPresent()
                        ? ""
                        : current().minusMonths(MONTHS - 1L).toString());
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return filled(until).orElseGet(() -> current().toString());
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getShare() {
        return filled(share).orElseGet(() -> Integer.toString(Assumption.USUAL.share()));
    }

    public void setShare(String share) {
        this.share = share;
    }

    public String getTalk() {
        return filled(talk).orElse("");
    }

    public void setTalk(String talk) {
        this.talk = talk;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
