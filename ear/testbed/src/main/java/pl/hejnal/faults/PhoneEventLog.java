package pl.hejnal.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import pl.hejnal.phone.BaresipEvent;

/** What the clerks' telephones tell, a line an event: the first place to look when a talk's length is in dispute. */
record PhoneEventLog(Path file, Clock clock) {

    synchronized void note(String clerk, BaresipEvent event) {
        note(clerk, event.kind() + " " + event.peer() + " " + event.detail());
    }

    /** What the clerk at the telephone does. */
    synchronized void note(String clerk, String what) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "%s %s %s%n".formatted(clock.instant(), clerk, what.strip()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException noDiary) {
            throw new UncheckedIOException(noDiary);
        }
    }
}
