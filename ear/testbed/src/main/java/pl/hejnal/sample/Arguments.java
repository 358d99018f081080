package pl.hejnal.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the sample systems live: ports on this machine, and directories. Given as {@code --name value}.
 *
 * @param given each name of the usage with its value
 */
record Arguments(Map<String, String> given) {

    static final String USAGE = "Usage: SampleDepartments --data DIRECTORY --secrets DIRECTORY --drops DIRECTORY"
            + " --home DIRECTORY --control PORT --km PORT --sa PORT --pd PORT --smtp PORT --imap PORT [--au JDBC-URL]";

    /** @throws IllegalArgumentException if one is missing */
    static Arguments of(String... words) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            given.put(words[i].replaceFirst("^--", ""), words[i + 1]);
        }
        for (String name :
                new String[] {"data", "secrets", "drops", "home", "control", "km", "sa", "pd", "smtp", "imap"}) {
            if (!given.containsKey(name)) {
                throw new IllegalArgumentException("--" + name + " is missing");
            }
        }
        return new Arguments(given);
    }

    int port(String name) {
        return Integer.parseInt(given.get(name));
    }

    Path directory(String name) {
        return Path.of(given.get(name));
    }

    /** One file a secret, its content the secret. */
    String secret(String name) throws IOException {
        return Files.readString(directory("secrets").resolve(name)).strip();
    }
}
