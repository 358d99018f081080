package pl.hejnal.bench.office;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.hejnal.launcher.Instance;
import pl.hejnal.launcher.PbxPart;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.pbx.Pbx;

/** The office that is measured: all parts, twenty clerks, ports and a home of its own, no data of an earlier run. */
public final class BenchOffice implements AutoCloseable {

    private static final int CLERKS = 20;
    private static final Map<String, String> PORTS = Map.of(
            "hejnal.http.port",
            "48080",
            "hejnal.health.port",
            "48082",
            "hejnal.management.port",
            "49990",
            "hejnal.sip.port",
            "45060",
            "hejnal.rtp.from",
            "46000",
            "hejnal.rtp.to",
            "47999",
            "hejnal.agi.port",
            "44573",
            "hejnal.ami.port",
            "45038",
            "hejnal.db.port",
            "45433",
            "hejnal.sample.km.port",
            "48181");

    private final Settings settings;
    private final Instance instance;
    private final FileChannel lock;
    private final Thread stopping = new Thread(this::stop, "stop the bench's office");

    private BenchOffice(Settings settings, FileChannel lock, Consumer<String> tell) {
        this.settings = settings;
        this.lock = lock;
        instance = new Instance(settings, tell);
    }

    /** @param home kept between runs, without the data */
    public static BenchOffice open(Path checkout, Path home, Consumer<String> tell) throws Exception {
        Settings settings = Settings.forTest(checkout, home)
                .with("hejnal.clerks", String.join(",", clerks()))
                .with("hejnal.demo.dir", home.resolve("clerks").toString());
        for (Map.Entry<String, String> port : PORTS.entrySet()) {
            settings = settings.with(port.getKey(), port.getValue());
        }
        Files.createDirectories(home);
        FileChannel lock =
                FileChannel.open(home.resolve("bench.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new UserError("another bench is running here; wait until it is over");
        }
        for (String part : List.of("postgres", "pbx", "demo", "clerks")) {
            forget(home.resolve(part));
        }
        enlist(settings.config().resolve("demo"), home.resolve("clerks"));
        BenchOffice office = new BenchOffice(settings, lock, tell);
        // A run that is broken off must not leave its processes behind.
        Runtime.getRuntime().addShutdownHook(office.stopping);
        office.instance.start();
        return office;
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

    private static void forget(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path old : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(old);
                }
            }
        }
    }

    public static List<String> clerks() {
        return IntStream.rangeClosed(1, CLERKS).mapToObj("clerk%02d"::formatted).toList();
    }

    public Settings settings() {
        return settings;
    }

    public Path home() {
        return settings.home();
    }

    public int port(String name) {
        return settings.number("hejnal." + name + ".port");
    }

    public String number() {
        return settings.text("hejnal.number");
    }

    public Pbx pbx() {
        return ((PbxPart) instance.part("Asterisk")).instance();
    }

    /** @param name as the launcher calls the part */
    public long pid(String name) {
        return instance.part(name).pid();
    }

    public Secrets secrets() throws IOException {
        return new Secrets(settings.home());
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(stopping);
    }

    private void stop() {
        try {
            instance.stop();
            lock.close();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("The bench's office did not stop", failure);
        }
    }
}
