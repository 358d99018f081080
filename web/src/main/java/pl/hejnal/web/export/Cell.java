package pl.hejnal.web.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Worksheet;
import pl.hejnal.kernel.OfficeZone;

/**
 * What stands in a field of a table for other programs: words, a time or a figure, never a figure in words. What cannot be told
 * is {@link #NONE}.
 */
public sealed interface Cell {

    Cell NONE = new Words("");

    /** As text. */
    String text(CsvForm form);

    /** As a spreadsheet has it. */
    void write(Worksheet sheet, int row, int column);

    /** How a figure is told. */
    enum Kind {
        COUNT(0, "#,##0"),
        /** A number that need not be whole. */
        NUMBER(4, "#,##0.0"),
        /** 0 to 1. */
        SHARE(4, "0.0%"),
        /** A length of time, mostly below some minutes; in seconds. */
        SECONDS(4, "0.0"),
        /** A length of time that may be hours; in seconds. */
        DURATION(4, "[h]:mm:ss");

        private final int decimals;
        private final String format;

        Kind(int decimals, String format) {
            this.decimals = decimals;
            this.format = format;
        }
    }

    record Words(String text) implements Cell {

        @Override
        public String text(CsvForm form) {
            return text;
        }

        /** As it stands, never a formula. */
        @Override
        public void write(Worksheet sheet, int row, int column) {
            if (!text.isEmpty()) {
                sheet.value(row, column, text);
            }
        }
    }

    record Day(LocalDate day) implements Cell {

        @Override
        public String text(CsvForm form) {
            return day.toString();
        }

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    record Month(YearMonth month) implements Cell {

        @Override
        public String text(CsvForm form) {
            return month.toString();
        }

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, month.atDay(1));
            sheet.style(row, column).format("yyyy-mm").set();
        }
    }

    /** By the office's clock. */
    record Moment(Instant moment) implements Cell {

        /** With its offset: an hour that comes twice is two lines. */
        @Override
        public String text(CsvForm form) {
            return moment.atZone(OfficeZone.ZONE).toOffsetDateTime().toString();
        }

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, moment.atZone(OfficeZone.ZONE).toLocalDateTime());
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        }
    }

    record Figure(double value, Kind kind) implements Cell {

        private static final double SECONDS_A_DAY = 86_400;

        @Override
        public String text(CsvForm form) {
            return form.number(value, kind.decimals);
        }

        /** Long times are parts of a day, as spreadsheets reckon. */
        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, kind == Kind.DURATION ? value / SECONDS_A_DAY : value);
            sheet.style(row, column).format(kind.format).set();
        }
    }

    /** To all its decimals, as money is told. */
    record Amount(BigDecimal value) implements Cell {

        @Override
        public String text(CsvForm form) {
            return form.number(value);
        }

        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
            sheet.style(row, column)
                    .format(value.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(value.scale()))
                    .set();
        }
    }

    static Cell count(long number) {
        return new Figure(number, Kind.COUNT);
    }

    static Cell of(OptionalDouble figure, Kind kind) {
        return figure.isEmpty() ? NONE : new Figure(figure.getAsDouble(), kind);
    }
}
