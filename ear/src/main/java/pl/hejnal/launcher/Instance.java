package pl.hejnal.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * One running call centre. Database, PBX and departments start side by side, then WildFly; everything stops in the
 * opposite order. A lock on the home lets only one instance live in it.
 */
public final class Instance {

    private final Settings settings;
    private final Consumer<String> tell;
    private final RunFile runFile;
    private final Map<String, Part> parts = new TreeMap<>();
    private FileChannel channel;
    private FileLock lock;

    public Instance(Settings settings, Consumer<String> tell) {
        this.settings = settings;
        this.tell = tell;
        runFile = new RunFile(settings.home());
    }

    public void start() throws Exception {
        Path run = Files.createDirectories(settings.home().resolve("run"));
        channel = FileChannel.open(run.resolve("hejnal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new Trouble("Hejnał is already running here; see ./hejnal status, end it with ./hejnal stop");
        }
        endLeftovers();
        List<String> taken = Ports.taken(settings);
        if (!taken.isEmpty()) {
            close();
            throw new Trouble(String.join("\n", taken));
        }
        try {
            startParts();
        } catch (Exception failure) {
            stop();
            throw failure;
        }
    }

    private void startParts() throws Exception {
        Secrets secrets = new Secrets(settings.home());
        ServerProperties properties = new ServerProperties(settings, secrets);
        properties.describe(runFile);
        List<Part> first = new ArrayList<>();
        if (!settings.isExternalDatabase()) {
            first.add(new PostgresPart(settings, secrets));
        }
        if (!settings.isProduction()) {
            first.add(new DepartmentsPart(settings));
        }
        CompletableFuture<Void> pbx = CompletableFuture.completedFuture(null);
        if (!settings.isExternalPbx()) {
            PbxPart part = new PbxPart(settings, secrets, tell);
            runFile.put("sounds.dir", part.soundsDir());
            pbx = inBackground(part);
        }
        CompletableFuture<?>[] others = first.stream().map(this::inBackground).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(others).join();
            begin(new ServerPart(settings, properties.all()));
            pbx.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
        runFile.put("ready", true);
    }

    private CompletableFuture<Void> inBackground(Part part) {
        return CompletableFuture.runAsync(() -> {
            try {
                begin(part);
            } catch (Exception failure) {
                throw new CompletionException(failure);
            }
        }, task -> new Thread(task, "start " + part.name()).start());
    }

    /** Starts a part, or one of this instance's again after it has ended. */
    void begin(Part part) throws Exception {
        long from = System.nanoTime();
        synchronized (parts) {
            parts.put(part.name(), part);
        }
        part.start();
        runFile.put("pid." + part.name().replace(' ', '-'), part.pid());
        tell.accept(String.format("  %-20s %5.1f s", part.name(), (System.nanoTime() - from) / 1e9));
    }

    /** A launcher that was killed leaves its parts behind; they are known by number and by this home's name. */
    private void endLeftovers() throws IOException, InterruptedException {
        for (String key : runFile.read().stringPropertyNames()) {
            if (key.startsWith("pid.") && runFile.process(key).isPresent()) {
                ProcessHandle left = runFile.process(key).get();
                tell.accept("  ending " + key.substring(4) + " (pid " + left.pid() + "), left over from a run that was killed");
                left.destroy();
                for (int i = 0; i < 200 && left.isAlive(); i++) {
                    Thread.sleep(50);
                }
                left.destroyForcibly();
            }
        }
        runFile.forget();
    }

    public Part part(String name) {
        synchronized (parts) {
            return parts.get(name);
        }
    }

    public List<Part> parts() {
        synchronized (parts) {
            return List.copyOf(parts.values());
        }
    }

    public void stop() throws IOException, InterruptedException {
        for (String name : List.of("WildFly", "Asterisk", "sample departments", "PostgreSQL")) {
            Part part = part(name);
            if (part != null) {
                part.stop();
            }
        }
        runFile.forget();
        close();
    }

    private void close() throws IOException {
        if (channel.isOpen()) {
            lock.release();
            channel.close();
        }
    }
}
