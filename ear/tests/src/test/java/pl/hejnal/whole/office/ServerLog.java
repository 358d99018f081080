package pl.hejnal.whole.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What WildFly writes about itself; a server without faults writes no ERROR. */
public final class ServerLog {

    private final Path file;
    private int read;

    ServerLog(Path file) {
        this.file = file;
    }

    public List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }

    public List<String> errorsSinceLastAsked() {
        try {
            List<String> lines = lines();
            List<String> errors = lines.subList(read > lines.size() ? 0 : read, lines.size()).stream()
                    .filter(line -> line.contains(" ERROR ["))
                    .toList();
            read = lines.size();
            return errors;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
