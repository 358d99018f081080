package pl.hejnal.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.reports.reasons.Reasons;
import pl.hejnal.reports.reasons.domain.Trend;

/** Why people called, as one table for other programs: what it is counted by stands in the first column. */
public final class ReasonsSheet {

    private static final int DECIMALS = 4;

    private ReasonsSheet() {}

    /**
     * @param header names of seven columns: by what, value, its name, calls, earlier, difference, change
     * @param direction the heading of what can be said of it
     */
    public static String csv(
            CsvForm form,
            Reasons reasons,
            List<String> header,
            String direction,
            BiFunction<Dimension, String, String> valueName) {
        List<String> names = new ArrayList<>(header);
        names.add(direction);
        return Csv.of(
                form,
                names,
                Stream.of(
                                rows(form, Dimension.MATTER, reasons.matters(), valueName),
                                rows(form, Dimension.DEPARTMENT, reasons.departments(), valueName),
                                rows(form, Dimension.MENU_OPTION, reasons.options(), valueName))
                        .flatMap(rows -> rows)
                        .toList());
    }

    private static Stream<List<String>> rows(
            CsvForm form, Dimension by, List<Trend> trends, BiFunction<Dimension, String, String> valueName) {
        return trends.stream()
                .map(trend -> List.of(
                        by.name(),
                        trend.value(),
                        valueName.apply(by, trend.value()),
                        Long.toString(trend.calls()),
                        Long.toString(trend.earlier()),
                        Long.toString(trend.difference()),
                        trend.change().isEmpty()
                                ? ""
                                : form.number(trend.change().getAsDouble(), DECIMALS),
                        trend.direction().name()));
    }
}
