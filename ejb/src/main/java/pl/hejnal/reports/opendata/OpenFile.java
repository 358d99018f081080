package pl.hejnal.reports.opendata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.reports.opendata.domain.OpenMonth;

/** The files of a month. Names stand in addresses and never change. */
public enum OpenFile {
    FIGURES_CSV("figures.csv", "text/csv;charset=UTF-8;header=present"),
    FIGURES_JSON("figures.json", "application/json"),
    JOURNAL_CSV("journal.csv", "text/csv;charset=UTF-8;header=present");

    private final String file;
    private final String type;

    OpenFile(String file, String type) {
        this.file = file;
        this.type = type;
    }

    public String file() {
        return file;
    }

    public String type() {
        return type;
    }

    public static Optional<OpenFile> named(String name) {
        return Arrays.stream(values()).filter(one -> one.file.equals(name)).findFirst();
    }

    static Map<OpenFile, byte[]> all(OpenMonth month, RevisionView revision) {
        Map<OpenFile, byte[]> files = new EnumMap<>(OpenFile.class);
        files.put(FIGURES_CSV, bytes(MonthText.figures(month)));
        files.put(FIGURES_JSON, bytes(MonthJson.of(month, revision)));
        files.put(JOURNAL_CSV, bytes(MonthText.journal(month)));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
