package pl.hejnal.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Memory of a process with its children, in MiB.
 *
 * @param resident RSS of the process itself
 * @param most the highest its RSS has been
 * @param proportional PSS of it and its children: memory that several share counts once
 */
public record Memory(long resident, long most, long proportional) {

    private static final long KIB_A_MIB = 1024;

    public static Memory of(long pid) {
        return new Memory(
                kib(pid, "status", "VmRSS:") / KIB_A_MIB,
                kib(pid, "status", "VmHWM:") / KIB_A_MIB,
                ProcessTree.of(pid)
                                .map(member -> kib(member, "smaps_rollup", "Pss:"))
                                .sum()
                        / KIB_A_MIB);
    }

    private static long kib(long pid, String file, String key) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), file))) {
            return lines.filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .orElse(0L);
        } catch (IOException ended) {
            return 0;
        }
    }
}
