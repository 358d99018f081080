package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import pl.hejnal.launcher.Secrets;

/** {@code .hejnal/run/instance.properties}: what other commands need to know about the running instance. */
public final class RunFile {

    private final Path home;
    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    public RunFile(Path home) {
        this.home = home;
        file = home.resolve("run/instance.properties");
    }

    static String pidOf(String part) {
        return "pid." + part.replace(' ', '-');
    }

    public static String noteOf(String part) {
        return "note." + part.replace(' ', '-');
    }

    synchronized void put(String key, Object value) throws IOException {
        values.put(key, value.toString());
        Files.createDirectories(file.getParent());
        StringBuilder text = new StringBuilder();
        values.forEach((k, v) -> text.append(k).append('=').append(v).append('\n'));
        Secrets.writePrivately(file, text.toString());
    }

    public Properties read() throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
        }
        return properties;
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The process recorded under this key, only while its command line still names this instance's home. */
    public Optional<ProcessHandle> process(String key) throws IOException {
        String pid = read().getProperty(key, "0");
        return pid.equals("0")
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            return Files.readString(
                            Path.of("/proc", Long.toString(process.pid()), "cmdline"),
                            java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains(new String(
                            home.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }
}
