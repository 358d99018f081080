package pl.hejnal.web.faces.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import pl.hejnal.kernel.DiskRoom;

/** Whether the server's disk fills up, for the line that managers and administrators see on every page. */
@Named("diskLine")
@RequestScoped
public class DiskLine {

    @Inject
    private DiskRoom disk;

    private boolean looked;
    private Optional<DiskRoom.Room> room = Optional.empty();

    public boolean isLittle() {
        return room().filter(DiskRoom.Room::little).isPresent();
    }

    public long getFree() {
        return room().map(DiskRoom.Room::freeMegabytes).orElse(0L);
    }

    private Optional<DiskRoom.Room> room() {
        if (!looked) {
            room = disk.least();
            looked = true;
        }
        return room;
    }
}
