package pl.hejnal.web.export;

import java.math.BigDecimal;
import java.util.Locale;

/** How a table of text is written for whoever reads it. */
public enum CsvForm {
    /** RFC 4180, with a decimal point: what programs read. */
    STANDARD(',', "", Locale.ROOT),
    /** As a Polish spreadsheet opens it by a double click: semicolons, a decimal comma, UTF-8 that says so. */
    SPREADSHEET(';', "\uFEFF", Locale.forLanguageTag("pl"));

    private final char separator;
    private final String mark;
    private final Locale numbers;

    CsvForm(char separator, String mark, Locale numbers) {
        this.separator = separator;
        this.mark = mark;
        this.numbers = numbers;
    }

    char separator() {
        return separator;
    }

    /** What stands before the table. */
    String mark() {
        return mark;
    }

    /** An amount with all its decimals: grosze are two also where they are none. */
    String number(BigDecimal amount) {
        return String.format(numbers, "%." + Math.max(0, amount.scale()) + "f", amount);
    }

    /** @param decimals at most; zeros behind the last are left out */
    String number(double value, int decimals) {
        String text = String.format(numbers, "%." + decimals + "f", value);
        return decimals == 0 ? text : text.replaceFirst("[.,]?0+$", "");
    }
}
