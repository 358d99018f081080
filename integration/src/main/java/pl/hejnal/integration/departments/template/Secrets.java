package pl.hejnal.integration.departments.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The secrets of departments: files of one directory, one secret each, that only the server's user can read. Read when
 * they are needed, so that a new secret counts without touching a route file.
 */
public record Secrets(Path directory) {

    public boolean has(String name) {
        return Files.isReadable(directory.resolve(name));
    }

    /** @throws UncheckedIOException if there is no such secret */
    public String of(String name) {
        try {
            return Files.readString(directory.resolve(name)).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("The secret " + name + " cannot be read", missing);
        }
    }
}
