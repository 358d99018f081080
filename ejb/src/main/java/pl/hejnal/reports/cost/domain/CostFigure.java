package pl.hejnal.reports.cost.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import pl.hejnal.reports.domain.Metric;

/**
 * The catalogue of what a month costs and saves. Names and explanations stand in the screens' words under the constant's name,
 * and docs/METRICS.md is made of both.
 */
public enum CostFigure {
    CONTACTS(Unit.COUNT, sum -> Optional.of(BigDecimal.valueOf(sum.contacts().contacts()))),
    LINE_MINUTES(Unit.COUNT, sum -> Optional.of(Money.minutes(sum.contacts().lineMillis()))),
    PHONE_BILL(Unit.ZLOTY, sum -> Optional.of(sum.phoneBill())),
    EXCHANGE(Unit.ZLOTY, sum -> Optional.of(sum.exchange())),
    MENU(Unit.ZLOTY, sum -> Optional.of(sum.contacts().menu())),
    CLERK_HOURS(Unit.HOURS, sum -> Optional.of(sum.clerkHours())),
    CLERKS_NEEDED(Unit.CLERKS, sum -> sum.clerks(sum.clerkHours())),
    CLERKS(Unit.ZLOTY, sum -> Optional.of(sum.contacts().clerks())),
    /** Nobody writes down yet how long clerks work on a ticket after the talk. */
    WRAP_UP(Unit.ZLOTY),
    TOTAL(Unit.ZLOTY, sum -> Optional.of(sum.total())),
    EACH(Unit.ZLOTY, CostSum::each),
    SPARED_HOURS(Unit.HOURS, sum -> Optional.of(sum.sparedHours())),
    SPARED_CLERKS(Unit.CLERKS, sum -> sum.clerks(sum.sparedHours())),
    SAVED(Unit.ZLOTY, sum -> Optional.of(sum.saved()));

    /** How a value is told, and to how many decimals. */
    public enum Unit {
        COUNT(0),
        /** Rounded half up to the grosz, only when it is told. */
        ZLOTY(2),
        HOURS(1),
        /** Full-time clerks. */
        CLERKS(2);

        private final int decimals;

        Unit(int decimals) {
            this.decimals = decimals;
        }

        public int decimals() {
            return decimals;
        }
    }

    private final Unit unit;
    private final boolean measured;
    private final Function<CostSum, Optional<BigDecimal>> value;

    CostFigure(Unit unit, Function<CostSum, Optional<BigDecimal>> value) {
        this.unit = unit;
        this.value = value;
        measured = true;
    }

    /** One whose facts are not written down yet. */
    CostFigure(Unit unit) {
        this.unit = unit;
        value = sum -> Optional.empty();
        measured = false;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether its facts are written down; if not, it has no value yet, and is no 0. */
    public boolean isMeasured() {
        return measured;
    }

    /** The calls that it was reckoned from; empty for what is none of any call. */
    public Optional<Metric> behind() {
        return switch (this) {
            case CONTACTS, LINE_MINUTES, TOTAL, EACH -> Optional.of(Metric.CALLS);
            case CLERK_HOURS, CLERKS_NEEDED, CLERKS -> Optional.of(Metric.ANSWERED);
            case SPARED_HOURS, SPARED_CLERKS, SAVED -> Optional.of(Metric.SETTLED_IN_MENU);
            case PHONE_BILL, EXCHANGE, MENU, WRAP_UP -> Optional.empty();
        };
    }

    /** Not rounded; empty where it would be a division by nothing. */
    public Optional<BigDecimal> of(CostSum sum) {
        return value.apply(sum);
    }
}
