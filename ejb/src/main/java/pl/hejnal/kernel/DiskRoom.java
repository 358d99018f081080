package pl.hejnal.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much room is left where this server writes, and where the PBX of this machine writes its journals and recordings. A look is
 * a few system calls; nothing is kept. Disks of a database or a PBX on another machine are not seen from here.
 */
@ApplicationScoped
public class DiskRoom {

    private static final List<String> PLACES = List.of(
            "hejnal.home", "hejnal.pbx.journal", "hejnal.messages.dir", "hejnal.talks.dir", "hejnal.speech.dir");
    private static final long GIGABYTE = 1L << 30;

    /**
     * Of the place that has least.
     *
     * @param little less than a gigabyte, or than a tenth of a small disk: time to make room, before anything is lost
     */
    public record Room(long freeMegabytes, boolean little) {}

    private final Settings settings;

    @Inject
    DiskRoom(Settings settings) {
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // the container's stand-in, which is never asked
    protected DiskRoom() {
        this(null);
    }

    /** Empty where no place of these is on this machine. */
    public Optional<Room> least() {
        return PLACES.stream()
                .flatMap(key -> settings.find(key).stream())
                .filter(place -> place.startsWith("/"))
                .map(Path::of)
                .flatMap(DiskRoom::room)
                .min(Comparator.comparingLong(Room::freeMegabytes));
    }

    private static Stream<Room> room(Path place) {
        try {
            if (!Files.isDirectory(place)) {
                return Stream.empty();
            }
            FileStore disk = Files.getFileStore(place);
            return Stream.of(room(disk.getUsableSpace(), disk.getTotalSpace()));
        } catch (IOException unseen) {
            // It went away between two questions; whoever writes there will say so.
            return Stream.empty();
        }
    }

    static Room room(long usable, long total) {
        return new Room(usable >> 20, usable < Math.min(GIGABYTE, total / 10));
    }
}
