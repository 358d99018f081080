package pl.hejnal.integration.telephony;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that found no room in memory, first in, first out. Where reading has got to is not kept on disk: after a crash
 * lines are read a second time, which every receiver tolerates. Not safe for threads; its owner holds a lock.
 */
final class SpillFile {

    private final Path file;
    private long read;

    SpillFile(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.getParent());
    }

    boolean isEmpty() {
        return file.toFile().length() <= read;
    }

    void append(String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Puts lines before all that have not been taken. */
    void prepend(List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(lines);
        if (!isEmpty()) {
            all.addAll(take(Integer.MAX_VALUE));
        }
        if (!all.isEmpty()) {
            Files.write(file, all);
        }
    }

    /** Takes up to {@code most} lines; once the last is taken the file is deleted. */
    List<String> take(int most) throws IOException {
        List<String> lines = new ArrayList<>();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(read);
            String line;
            while (lines.size() < most && (line = in.readLine()) != null) {
                lines.add(new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            }
            read = in.getFilePointer();
        }
        if (isEmpty()) {
            Files.delete(file);
            read = 0;
        }
        return lines;
    }
}
