package pl.hejnal.reports.mailing.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As which file a report is handed over. */
public enum ReportFormat {
    /** RFC 4180. */
    CSV,
    /** The same as a Polish spreadsheet opens it. */
    SPREADSHEET,
    XLSX,
    PDF;

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is none. */
    public static Optional<ReportFormat> read(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }
}
