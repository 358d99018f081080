package pl.hejnal.reports.tickets.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.hejnal.tickets.counting.domain.TicketCount;

/** The catalogue of tickets' figures, in the order of its columns. Names and explanations stand in the screens' words. */
public enum TicketFigure {
    OPEN(Unit.COUNT, sums -> number(sums.openNow())),
    OPEN_0_1(AgeBand.DAYS_0_1),
    OPEN_2_7(AgeBand.DAYS_2_7),
    OPEN_8_30(AgeBand.DAYS_8_30),
    OPEN_31(AgeBand.DAYS_31),
    /** Of the open ones, those whose due date is over: nobody gives due dates yet. */
    LATE,
    OPENED(TicketCount.OPENED),
    CLOSED(TicketCount.CLOSED),
    SETTLED(TicketCount.SETTLED),
    REOPENED(TicketCount.REOPENED),
    FIRST_ANSWER_P50(Unit.TIME, sums -> sums.firstAnswer(0.5)),
    FIRST_ANSWER_P90(Unit.TIME, sums -> sums.firstAnswer(0.9));

    /** How a value is told. */
    public enum Unit {
        COUNT,
        /** In seconds; it may be days. */
        TIME
    }

    private final Unit unit;
    private final Function<TicketSums, OptionalDouble> formula;
    private final boolean measured;
    private final @Nullable AgeBand band;

    TicketFigure() {
        this(Unit.COUNT, sums -> OptionalDouble.empty(), false, null);
    }

    TicketFigure(Unit unit, Function<TicketSums, OptionalDouble> formula) {
        this(unit, formula, true, null);
    }

    TicketFigure(AgeBand band) {
        this(Unit.COUNT, sums -> number(sums.openOf(band)), true, band);
    }

    TicketFigure(TicketCount count) {
        this(Unit.COUNT, sums -> number(sums.of(count)));
    }

    TicketFigure(Unit unit, Function<TicketSums, OptionalDouble> formula, boolean measured, @Nullable AgeBand band) {
        this.unit = unit;
        this.formula = formula;
        this.measured = measured;
        this.band = band;
    }

    private static OptionalDouble number(long amount) {
        return OptionalDouble.of((double) amount);
    }

    /** Those that are told of each department and each matter; what was reopened is told of the office alone. */
    public static List<TicketFigure> ofSubjects() {
        return Arrays.stream(values()).filter(figure -> figure != REOPENED).toList();
    }

    public Unit unit() {
        return unit;
    }

    /** Whether its facts are written down; if not, it has no value yet. */
    public boolean isMeasured() {
        return measured;
    }

    /** Whether it is about now, so that there is nothing earlier to compare it with. */
    public boolean isAboutNow() {
        return compareTo(LATE) <= 0;
    }

    /** The age it is about; empty if it is about none. */
    public Optional<AgeBand> band() {
        return Optional.ofNullable(band);
    }

    /** Empty for a share of nothing, and what is not measured yet. */
    public OptionalDouble of(TicketSums sums) {
        return formula.apply(sums);
    }
}
