package pl.hejnal.web.faces.reports.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import pl.hejnal.reports.cost.domain.CostFigure;

/** Amounts as people read them: zloty to the grosz, hours to a tenth. */
final class AmountText {

    static final String NONE = "—";
    private static final String ZLOTY = "\u00a0zł";

    private final Locale locale;

    AmountText(Locale locale) {
        this.locale = locale;
    }

    String of(CostFigure.Unit unit, Optional<BigDecimal> amount) {
        return amount.map(value -> of(unit, value)).orElse(NONE);
    }

    String of(CostFigure.Unit unit, BigDecimal value) {
        String text = number(value, unit.decimals());
        return unit == CostFigure.Unit.ZLOTY ? text + ZLOTY : text;
    }

    /** Rounded half up. */
    String number(BigDecimal value, int decimals) {
        NumberFormat numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMinimumFractionDigits(decimals);
        numbers.setMaximumFractionDigits(decimals);
        numbers.setRoundingMode(RoundingMode.HALF_UP);
        return numbers.format(value);
    }

    /** A price as it was entered, with two decimals at least. */
    String price(BigDecimal value) {
        return number(value, Math.max(2, value.stripTrailingZeros().scale())) + ZLOTY;
    }
}
