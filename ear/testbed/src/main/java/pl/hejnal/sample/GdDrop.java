package pl.hejnal.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import pl.hejnal.sample.fault.Fault;
import pl.hejnal.sample.fault.Faults;

/** Geodesy's file drop: all its cases in one XML file, put into a directory of ours whenever it has written them anew. */
final class GdDrop implements Renewed {

    static final String SYMBOL = "GD";
    private static final String SIGN = "id";

    private final Ledger cases;
    private final Faults faults;
    private final Clock clock;
    private final Path file;

    private GdDrop(Ledger cases, Faults faults, Clock clock, Path file) {
        this.cases = cases;
        this.faults = faults;
        this.clock = clock;
        this.file = file;
        faults.join(SYMBOL, fault -> renew());
    }

    /** @param drops the directory with one directory a department */
    static GdDrop with(Path data, Path drops, Faults faults, Clock clock) throws IOException {
        return new GdDrop(
                Ledger.reading(
                        data.resolve("gd-cases.json"),
                        DateTimeFormatter.ISO_LOCAL_DATE,
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                        clock),
                faults,
                clock,
                drops.resolve("GD/sprawy.xml"));
    }

    @Override
    public synchronized void renew() {
        try {
            Files.createDirectories(file.getParent());
            String whole = content();
            switch (faults.of(SYMBOL)) {
                case DOWN -> Files.deleteIfExists(file);
                // Without a rename, as careless systems write: a reader may meet the half of it.
                case GARBAGE, DRIP -> Files.writeString(file, whole.substring(0, whole.length() / 2));
                case HUGE -> put(whole + "<!--" + "x".repeat(Fault.HUGE_SIZE) + "-->");
                case SLOW -> System.out.println("GD: the file of before stays where it is");
                case OFF -> put(whole);
            }
        } catch (IOException unwritable) {
            System.out.println("GD: " + file + " cannot be written: " + unwritable.getMessage());
        }
    }

    private void put(String text) throws IOException {
        Path born = file.resolveSibling(".sprawy.xml.nowy");
        Files.writeString(born, text);
        Files.move(born, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String content() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ewidencja wytworzono=\""
                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS))
                + "\">\n"
                + cases.all().stream().map(GdDrop::element).collect(Collectors.joining()) + "</ewidencja>\n";
    }

    private static String element(Map<String, String> fields) {
        return "  <sprawa id=\"" + SoapText.escaped(fields.get(SIGN)) + "\">"
                + fields.entrySet().stream()
                        .filter(field -> !field.getKey().equals(SIGN))
                        .map(field -> "<" + field.getKey() + ">" + SoapText.escaped(field.getValue()) + "</"
                                + field.getKey() + ">")
                        .collect(Collectors.joining())
                + "</sprawa>\n";
    }
}
