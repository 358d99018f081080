package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.launcher.SamplePorts;
import pl.hejnal.launcher.Settings;

/** Which ports an instance needs and who holds them, read from {@code /proc}. */
public final class Ports {

    private Ports() {}

    /** Setting name to port, of the parts that this launcher itself starts. */
    public static Map<String, Integer> needed(Settings settings) {
        Map<String, Integer> needed = new LinkedHashMap<>();
        for (String key :
                List.of("hejnal.http.port", "hejnal.health.port", "hejnal.management.port", "hejnal.agi.port")) {
            needed.put(key, settings.number(key));
        }
        if (!settings.isExternalPbx()) {
            needed.put("hejnal.sip.port", settings.number("hejnal.sip.port"));
            needed.put("hejnal.ami.port", settings.number("hejnal.ami.port"));
        }
        if (!settings.isExternalDatabase()) {
            needed.put("hejnal.db.port", settings.number("hejnal.db.port"));
        }
        if (!settings.isProduction()) {
            needed.putAll(SamplePorts.of(settings));
        }
        return needed;
    }

    /** A sentence for each needed port that is taken; empty when all are free. */
    public static List<String> taken(Settings settings) {
        return needed(settings).entrySet().stream()
                .flatMap(port -> holder(port.getValue(), port.getKey().equals("hejnal.sip.port"))
                        .map(who -> "port " + port.getValue() + " is taken by " + who + "; stop it, or set "
                                + port.getKey()
                                        .toUpperCase(java.util.Locale.ROOT)
                                        .replace('.', '_') + " to a free port")
                        .stream())
                .toList();
    }

    static Optional<String> holder(int port, boolean udp) {
        for (String table : udp ? List.of("udp", "udp6") : List.of("tcp", "tcp6")) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/net", table))) {
                Optional<String> inode = lines.skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(f -> f[1].endsWith(":" + String.format("%04X", port)) && (udp || f[3].equals("0A")))
                        .map(f -> f[9])
                        .findFirst();
                if (inode.isPresent()) {
                    return Optional.of(process(inode.get()));
                }
            } catch (IOException noSuchTable) {
                // A kernel without IPv6 has no table for it: nothing can listen there.
            }
        }
        return Optional.empty();
    }

    private static String process(String inode) {
        Path wanted = Path.of("socket:[" + inode + "]");
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), wanted))
                .findFirst()
                .map(process -> program(process.info()) + " (pid " + process.pid() + ")")
                .orElse("a process of another user");
    }

    private static String program(ProcessHandle.Info process) {
        String name = process.command().map(Ports::fileName).orElse("a process");
        // What is run by a dynamic loader of its own, as our PBX is, bears the loader's name.
        return name.startsWith("ld-linux")
                ? process.arguments().stream()
                        .flatMap(Arrays::stream)
                        .filter(word -> word.startsWith("/") && !word.contains(":"))
                        .findFirst()
                        .map(Ports::fileName)
                        .orElse(name)
                : name;
    }

    private static String fileName(String path) {
        return Path.of(path).getFileName().toString();
    }

    private static boolean holds(long pid, Path wanted) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.anyMatch(fd -> {
                try {
                    return Files.readSymbolicLink(fd).equals(wanted);
                } catch (IOException closedMeanwhile) {
                    return false;
                }
            });
        } catch (IOException notOurs) {
            return false;
        }
    }
}
