package pl.hejnal.launcher.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.disk.DiskReserve.Room;
import pl.hejnal.launcher.pbx.PbxInstance;

/** Looks after the disk of one instance; whatever fails here is told, and the parts go on. */
public final class Housekeeping {

    private static final long LOGS_EVERY_NANOS = Duration.ofMinutes(1).toNanos();
    private final Path journals;
    private final DiskReserve reserve;
    private final LogRotation rotation;
    private final Supplier<Optional<PbxInstance>> pbx;
    private final Consumer<String> tell;
    private long rotatedAt = System.nanoTime();
    private String said = "";
    private String trouble = "";

    /** @param pbx the embedded one while it runs */
    public Housekeeping(Settings settings, Supplier<Optional<PbxInstance>> pbx, Consumer<String> tell, Clock clock) {
        journals = settings.home().resolve("pbx/log");
        reserve = new DiskReserve(journals, DiskReserve.USUAL, tell);
        rotation = new LogRotation(
                settings.home().resolve("log"),
                journals,
                (long) settings.groups().logs().size() << 20,
                settings.groups().journals().kept(),
                clock);
        this.pbx = pbx;
        this.tell = tell;
    }

    /** As often as one likes; a look at the disk costs next to nothing, and logs are looked at once a minute. */
    public void look() throws InterruptedException {
        try {
            Optional<PbxInstance> running = pbx.get();
            if (running.isPresent() && Files.isDirectory(journals)) {
                say(running.get(), reserve.look());
            }
            if (System.nanoTime() - rotatedAt > LOGS_EVERY_NANOS) {
                rotatedAt = System.nanoTime();
                if (rotation.look() && running.isPresent()) {
                    running.get().cli("logger reload");
                }
            }
            trouble = "";
        } catch (IOException failure) {
            if (!failure.toString().equals(trouble)) {
                trouble = failure.toString();
                tell.accept("The disk cannot be looked after now: " + trouble);
            }
        }
    }

    /** To each PBX once for each change: a PBX that was started knows nothing of the last one's. */
    private void say(PbxInstance running, Room room) throws IOException, InterruptedException {
        String word = running.pid() + (room == Room.NONE ? " no" : " yes");
        if (!word.equals(said)) {
            if (room == Room.NONE || !said.isEmpty()) {
                running.cli("dialplan set global HEJNAL_ROOM " + (room == Room.NONE ? "no" : "yes"));
            }
            said = word;
        }
    }
}
