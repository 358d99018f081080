package pl.hejnal.attack.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** Somebody who may read logs, and nothing else, looks for secrets in them. */
public final class SecretsInLogs implements Attack {

    private static final List<String> SECRETS = List.of("pin.key", "ami", "speech.key", "db");

    @Override
    public String name() {
        return "find a secret in a log";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        List<Path> logs = logs(target.home());
        for (String name : SECRETS) {
            Path file = target.home().resolve("secrets").resolve(name);
            String secret = Files.exists(file) ? Files.readString(file).strip() : "";
            for (Path log : logs) {
                if (!secret.isEmpty()
                        && Files.readString(log, StandardCharsets.ISO_8859_1).contains(secret)) {
                    return Optional.of(log + " holds the secret " + name);
                }
            }
        }
        return logs.isEmpty() ? Optional.of("no log was found in " + target.home()) : Optional.empty();
    }

    private static List<Path> logs(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(file -> file.getFileName().toString().contains(".log"))
                    .filter(Files::isRegularFile)
                    .filter(Files::isReadable)
                    .toList();
        }
    }
}
