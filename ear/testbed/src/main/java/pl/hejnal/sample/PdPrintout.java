package pl.hejnal.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import pl.hejnal.sample.fault.Fault;
import pl.hejnal.sample.fault.Faults;

/**
 * The nightly printout of taxes and fees: one CSV file in windows-1250 with a header and a last line that tells how many
 * cases it holds, so that a reader can see whether it is whole.
 */
final class PdPrintout implements Renewed {

    static final String SYMBOL = "PD";
    static final String FILE = "wydruk/sprawy.csv";
    private static final Charset CHARSET = Charset.forName("windows-1250");
    private static final List<String> COLUMNS = List.of(
            "ZNAK_SPRAWY",
            "STAN",
            "NASTEPNA_CZYNNOSC",
            "TERMIN_ZALATWIENIA",
            "REFERENT",
            "TERMIN_ORDYNACJA",
            "DOLACZYC",
            "DO_ZAPLATY",
            "ODBIOR",
            "GODZINY",
            "STAN_NA",
            "STRONA");

    private final Ledger cases;
    private final Faults faults;
    private final Path file;

    private PdPrintout(Ledger cases, Faults faults, Path root) {
        this.cases = cases;
        this.faults = faults;
        file = root.resolve(FILE);
    }

    /** @param root the directory that is served over SFTP */
    static PdPrintout with(Path data, Path root, Faults faults, Clock clock) throws IOException {
        return new PdPrintout(
                Ledger.reading(
                        data.resolve("pd-cases.json"),
                        DateTimeFormatter.ISO_LOCAL_DATE,
                        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"),
                        new LastNight(clock)),
                faults,
                root);
    }

    @Override
    public synchronized void renew() {
        try {
            Files.createDirectories(file.getParent());
            Path born = file.resolveSibling("sprawy.csv.nowy");
            Files.write(born, content().getBytes(CHARSET));
            Files.move(born, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            System.out.println("PD: " + file + " cannot be written: " + unwritable.getMessage());
        }
    }

    private String content() {
        List<Map<String, String>> all = cases.all();
        StringWriter table = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(table)) {
            writer.writeRecord(COLUMNS);
            all.forEach(fields -> writer.writeRecord(COLUMNS.stream()
                    .map(column -> fields.getOrDefault(column, ""))
                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String whole = table + "#KONIEC;" + all.size() + "\r\n";
        return switch (faults.of(SYMBOL)) {
            case GARBAGE -> whole.substring(0, whole.length() / 2);
            case HUGE -> whole + "x".repeat(Fault.HUGE_SIZE);
            default -> whole;
        };
    }
}
