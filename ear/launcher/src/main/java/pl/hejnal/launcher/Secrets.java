package pl.hejnal.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.hejnal.kernel.settings.OfficeSettings;

/** Secrets of the embedded parts, made at the first run in {@code .hejnal/secrets} and kept; never in the tree. */
public final class Secrets {

    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path home) throws IOException {
        directory = home.resolve("secrets");
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            // At its birth only: where the parts have users of their own, the launcher lets these pass to their files.
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    public String of(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            writePrivately(file, fresh() + "\n");
        }
        return Files.readString(file).strip();
    }

    public Path clerksFile() {
        return directory.resolve("sip-clerks.properties");
    }

    /** A password for each clerk's telephone; clerks added later get one, the others keep theirs. */
    public Map<String, String> clerks(List<String> logins) throws IOException {
        Properties known = new Properties();
        if (Files.exists(clerksFile())) {
            try (Reader in = Files.newBufferedReader(clerksFile())) {
                known.load(in);
            }
        }
        Map<String, String> passwords = new TreeMap<>();
        known.stringPropertyNames().forEach(login -> passwords.put(login, known.getProperty(login)));
        logins.forEach(login -> passwords.computeIfAbsent(login, any -> fresh()));
        StringBuilder text = new StringBuilder();
        passwords.forEach((login, password) ->
                text.append(login).append('=').append(password).append('\n'));
        writePrivately(clerksFile(), text.toString());
        return passwords;
    }

    /** A password for each telephone of the house, clerks' and managers'. */
    public Map<String, String> telephones(OfficeSettings office) throws IOException {
        return clerks(Stream.concat(office.clerks().stream(), office.managers().stream())
                .distinct()
                .toList());
    }

    private String fresh() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Born unreadable to others, so that no moment exists in which the content lies open. */
    public static void writePrivately(Path file, String text) throws IOException {
        Path born = Files.createTempFile(
                file.getParent(),
                ".new",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(born, text);
        Files.move(
                born,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
