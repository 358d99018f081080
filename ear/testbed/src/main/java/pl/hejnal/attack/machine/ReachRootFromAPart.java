package pl.hejnal.attack.machine;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;

/** Whoever breaks into WildFly, Asterisk, PostgreSQL or a sample department is root, or can get its rights back. */
public final class ReachRootFromAPart implements Attack {

    private static final int ROOT = 0;

    @Override
    public String name() {
        return "be root in a part of the office";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        Properties running = new Properties();
        try (Reader in = Files.newBufferedReader(target.home().resolve("run/instance.properties"))) {
            running.load(in);
        }
        for (String part : running.stringPropertyNames()) {
            // The launcher leads the others' users, so it stays who started it.
            if (part.startsWith("pid.")
                    && !part.equals("pid.launcher")
                    && !running.getProperty(part).equals("0")) {
                String pid = running.getProperty(part);
                if (Stream.of(status(pid, "Uid:").split("\\s+")).anyMatch(uid -> Integer.parseInt(uid) == ROOT)) {
                    return Optional.of(part.substring("pid.".length()) + " (pid " + pid + ") runs as root");
                }
                if (!status(pid, "NoNewPrivs:").equals("1")) {
                    return Optional.of(
                            part.substring("pid.".length()) + " (pid " + pid + ") may run programs with more rights");
                }
            }
        }
        return Optional.empty();
    }

    private static String status(String pid, String field) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", pid, "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .findFirst()
                    .map(line -> line.substring(field.length()).strip())
                    .orElse("");
        }
    }
}
