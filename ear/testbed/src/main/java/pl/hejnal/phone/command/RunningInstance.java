package pl.hejnal.phone.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import pl.hejnal.launcher.UserError;

/** What the launcher wrote about the running instance: {@code .hejnal/run/instance.properties}. */
record RunningInstance(int sipPort, int outPort, String number, List<Path> prompts, Path clerks) {

    static RunningInstance here() throws IOException {
        Path file = Path.of(System.getProperty("hejnal.home", ".hejnal"), "run", "instance.properties");
        if (!Files.exists(file)) {
            throw new UserError("Hejnał is not running here; start it with ./hejnal run");
        }
        Properties p = read(file);
        return new RunningInstance(
                Integer.parseInt(p.getProperty("sip.port")),
                Integer.parseInt(p.getProperty("sip.out").replaceFirst(".*:", "")),
                p.getProperty("number").split(",")[0].strip(),
                List.of(Path.of(p.getProperty("speech.dir")), Path.of(p.getProperty("sounds.dir"))),
                Path.of(p.getProperty("sip.clerks")));
    }

    String password(String login) throws IOException {
        Properties passwords = read(clerks);
        if (!passwords.containsKey(login)) {
            throw new UserError("no clerk has a telephone by the name " + login + "; there are "
                    + String.join(", ", new TreeSet<>(passwords.stringPropertyNames())));
        }
        return passwords.getProperty(login);
    }

    private static Properties read(Path file) throws IOException {
        Properties p = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            p.load(in);
        }
        return p;
    }
}
