package pl.hejnal.bench.office;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.pbx.Pbx;
import pl.hejnal.office.OfficeInstance;
import pl.hejnal.office.OfficePorts;

/** The office that is measured: all parts, twenty clerks, ports and a home of its own, no data of an earlier run. */
public final class BenchOffice implements AutoCloseable {

    private static final int CLERKS = 20;
    /** So many calls at once need two ports of voice each. */
    private static final int MEDIA_PORTS = 2_000;

    private final OfficeInstance office;
    private final FileChannel lock;

    private BenchOffice(OfficeInstance office, FileChannel lock) {
        this.office = office;
        this.lock = lock;
    }

    /** @param home kept between runs, without the data */
    public static BenchOffice open(Path checkout, Path home, Consumer<String> tell) throws Exception {
        Settings settings = OfficePorts.apart(Settings.forTest(checkout, home), 30_000, 46_000, MEDIA_PORTS)
                .with("hejnal.clerks", String.join(",", clerks()))
                .with("hejnal.demo.dir", home.resolve("clerks").toString());
        Files.createDirectories(home);
        FileChannel lock =
                FileChannel.open(home.resolve("bench.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new UserError("another bench is running here; wait until it is over");
        }
        OfficeInstance.forget(home, List.of("postgres", "pbx", "demo", "clerks"));
        enlist(settings.config().resolve("demo"), home.resolve("clerks"));
        return new BenchOffice(OfficeInstance.start(settings, tell), lock);
    }

    /** The demonstration's office, with the bench's clerks beside its people. */
    private static void enlist(Path demo, Path ours) throws IOException {
        Files.createDirectories(ours);
        try (Stream<Path> files = Files.list(demo)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, ours.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(
                ours.resolve("users.csv"),
                clerks().stream()
                        .map(login -> login + ";" + login + ";clerk;pl;\n")
                        .collect(Collectors.joining()),
                StandardOpenOption.APPEND);
    }

    public static List<String> clerks() {
        return IntStream.rangeClosed(1, CLERKS).mapToObj("clerk%02d"::formatted).toList();
    }

    public Settings settings() {
        return office.settings();
    }

    public Path home() {
        return office.home();
    }

    public int port(String name) {
        return office.port(name);
    }

    public String number() {
        return office.number();
    }

    public Pbx pbx() {
        return office.pbx();
    }

    /** @param name as the launcher calls the part */
    public long pid(String name) {
        return office.part(name).pid();
    }

    /** The token of the demonstration's manager. */
    public String apiToken() throws IOException {
        return office.apiToken();
    }

    public Secrets secrets() throws IOException {
        return office.secrets();
    }

    @Override
    public void close() throws IOException {
        office.close();
        lock.close();
    }
}
