package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.account.SystemAccount;
import pl.hejnal.launcher.part.DepartmentsPart;
import pl.hejnal.launcher.part.Part;
import pl.hejnal.launcher.part.PbxPart;
import pl.hejnal.launcher.part.PostgresPart;
import pl.hejnal.launcher.part.ServerPart;

/**
 * One running call centre. Database, PBX and departments start side by side, then WildFly; everything stops in the
 * opposite order. A lock on the home lets only one instance live in it.
 */
public final class Instance {

    static final List<String> STOPPING_ORDER = List.of("WildFly", "Asterisk", "sample departments", "PostgreSQL");
    private final Settings settings;
    private final Consumer<String> tell;
    private final RunFile runFile;
    private final Map<String, Part> parts = new TreeMap<>();
    private final Map<String, Part> served = new TreeMap<>();
    private @Nullable HomeLock lock;
    private boolean stopping;

    public Instance(Settings settings, Consumer<String> tell) {
        this.settings = settings;
        this.tell = tell;
        runFile = new RunFile(settings.home());
    }

    public void start() throws Exception {
        Files.createDirectories(settings.home());
        HomeLock held = HomeLock.take(settings.home())
                .orElseThrow(() -> new UserError(
                        "Hejnał is already running here; see ./hejnal status, end it with ./hejnal stop"));
        lock = held;
        new OrphanProcesses(runFile, tell).end();
        closeHome();
        List<String> taken = Ports.taken(settings);
        if (!taken.isEmpty()) {
            held.close();
            throw new UserError(String.join("\n", taken));
        }
        try {
            lookAround();
            startParts();
        } catch (Exception failure) {
            stop();
            throw failure;
        }
    }

    /**
     * Voice, logs and secrets of callers: nobody else's business, unless a PBX of the city's reads the prompts. Not before the
     * lock is held: a second start in a home must not shut out the parts that run in it.
     */
    private void closeHome() throws IOException {
        if (!settings.isExternalPbx()) {
            Files.setPosixFilePermissions(settings.home(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void lookAround() {
        ExternalServiceCheck surroundings = new ExternalServiceCheck(settings);
        surroundings.databaseTrouble().ifPresent(sentence -> {
            throw new UserError(sentence);
        });
        surroundings.pbxTrouble().ifPresent(tell);
    }

    private void startParts() throws Exception {
        Secrets secrets = new Secrets(settings.home());
        SystemAccount service = new HomeDirectories(settings, tell).ready();
        ServerProperties properties = new ServerProperties(settings, secrets);
        properties.describe(runFile);
        List<Part> first = new ArrayList<>();
        PostgresPart postgres = settings.isExternalDatabase() ? null : new PostgresPart(settings, secrets);
        if (postgres != null) {
            first.add(postgres);
        }
        if (!settings.isProduction()) {
            first.add(new DepartmentsPart(settings, secrets, service));
        }
        CompletableFuture<Void> pbx = CompletableFuture.completedFuture(null);
        if (!settings.isExternalPbx()) {
            PbxPart part = new PbxPart(settings, secrets, service, tell);
            runFile.put("sounds.dir", part.soundsDir());
            pbx = inBackground(part);
        }
        CompletableFuture<?>[] others = first.stream().map(this::inBackground).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(others).join();
            if (postgres == null) {
                new ExternalServiceCheck(settings).migrate(tell);
            } else {
                postgres.migrate(tell);
            }
            begin(new ServerPart(settings, properties.all(), service, tell));
            pbx.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
        runFile.put("ready", true);
    }

    private CompletableFuture<Void> inBackground(Part part) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        begin(part);
                    } catch (Exception failure) {
                        throw new CompletionException(failure);
                    }
                },
                task -> new Thread(task, "start " + part.name()).start());
    }

    /** Starts a part, or one of this instance's again after it has ended. */
    public void begin(Part part) throws Exception {
        long from = System.nanoTime();
        synchronized (parts) {
            if (stopping) {
                throw new UserError(part.name() + " is not started any more: Hejnał is being stopped");
            }
            parts.put(part.name(), part);
        }
        part.start();
        synchronized (parts) {
            served.put(part.name(), part);
        }
        runFile.put(RunFile.pidOf(part.name()), part.pid());
        tell.accept(String.format("  %-20s %5.1f s", part.name(), (System.nanoTime() - from) / 1e9));
    }

    /** Null before it is first begun. */
    public @Nullable Part part(String name) {
        synchronized (parts) {
            return parts.get(name);
        }
    }

    public List<Part> parts() {
        synchronized (parts) {
            return List.copyOf(parts.values());
        }
    }

    /** The parts that have served at least once, whether they run now or not. */
    List<Part> served() {
        synchronized (parts) {
            return stopping ? List.of() : List.copyOf(served.values());
        }
    }

    /** What status says of a part that is not as it should be; nothing ends the note. */
    void note(Part part, String words) throws IOException {
        runFile.put(RunFile.noteOf(part.name()), words);
    }

    /** Once only: an instance that was stopped, even while it was starting, starts nothing any more. */
    public void stop() throws IOException, InterruptedException {
        synchronized (parts) {
            stopping = true;
        }
        for (String name : STOPPING_ORDER) {
            Part part = part(name);
            if (part != null) {
                part.stop();
            }
        }
        if (lock != null) {
            runFile.forget();
            lock.close();
        }
    }
}
