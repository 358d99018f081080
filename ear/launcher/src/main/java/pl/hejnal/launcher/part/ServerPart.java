package pl.hejnal.launcher.part;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.account.SystemAccount;

/** WildFly with the EAR: the provisioned server is shared and only read, what it writes lies in the instance's home. */
public final class ServerPart extends ChildProcessPart {

    private final Settings settings;
    private final Map<String, String> properties;
    private final ServerBase base;
    private final Path log;
    /** For silence, not for work: a start may take as long as it does something. */
    private static final int LONGEST_SILENCE_SECONDS = 300;

    private static final int MOST_STARTS = 10;
    private static final int LONGEST_PAUSE_SECONDS = 30;
    private static final int GOODBYE_SECONDS = 10;

    private final SystemAccount account;
    private final Consumer<String> tell;
    private long lookedAt;
    private Optional<DeploymentFailure> failure = Optional.empty();

    public ServerPart(Settings settings, Map<String, String> properties, SystemAccount account, Consumer<String> tell) {
        super("WildFly", new ChildProcess("WildFly", log(settings)), "TERM", 30);
        this.settings = settings;
        this.properties = properties;
        this.account = account;
        this.tell = tell;
        base = new ServerBase(
                settings.checkout().resolve("ear/target"), settings.home().resolve("wildfly"));
        log = log(settings);
    }

    private static Path log(Settings settings) {
        return settings.home().resolve("log/wildfly.log");
    }

    @Override
    public void start() throws Exception {
        base.prepare();
        account.own(base.directory());
        // In a file, not on the command line, which every user of the machine may read.
        Path file = settings.home().resolve("secrets/wildfly.properties");
        StringBuilder text = new StringBuilder();
        properties.forEach((key, value) ->
                text.append(key).append('=').append(escaped(value)).append('\n'));
        Secrets.writePrivately(file, text.toString());
        account.give(file);
        // Also what other parts have made there since the home was prepared, as the sample database its reader's
        // password.
        account.give(settings.home().resolve("secrets/departments"));
        account.give(settings.home().resolve("secrets/pbx"));
        Path server = base.server();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(options());
        command.addAll(List.of(
                "-Djboss.home.dir=" + server,
                "-Djboss.server.base.dir=" + base.directory(),
                "-Dorg.jboss.boot.log.file=" + base.directory().resolve("log/server.log"),
                "-Dlogging.configuration="
                        + base.directory()
                                .resolve("configuration/logging.properties")
                                .toUri(),
                "-jar",
                server.resolve("jboss-modules.jar").toString(),
                "-mp",
                server.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "--properties=" + file,
                "-Djboss.http.port=" + settings.groups().http().port(),
                // The server's own limit for a start would roll the application back in the middle of its work.
                "-Djboss.as.management.blocking.timeout=86400",
                "-Djboss.bind.address=" + settings.groups().http().bind(),
                "-Djboss.management.http.port=" + settings.groups().management().port()));
        begin(account.command(command));
    }

    /** A start that failed for a reason which passes, most often a connection to the database that was cut, is made again. */
    private void begin(List<String> command) throws Exception {
        for (int start = 1; ; start++) {
            failure = Optional.empty();
            child.start(command);
            child.await(LONGEST_SILENCE_SECONDS, () -> isServing() || failure.isPresent());
            if (failure.isEmpty()) {
                return;
            }
            // It stands there without the application.
            child.end("TERM", GOODBYE_SECONDS);
            String reason = failure.get().reason();
            if (!failure.get().passing() || start == MOST_STARTS) {
                throw new UserError(
                        "WildFly started, but the application did not: " + reason + " (all of it in " + log + ")");
            }
            int pause = Math.min(start * start, LONGEST_PAUSE_SECONDS);
            tell.accept("  WildFly started without the application (" + reason + "); it is started again in " + pause
                    + " s");
            // What broke the start is given time to pass; a start itself takes many times longer.
            TimeUnit.SECONDS.sleep(pause);
        }
    }

    private List<String> options() throws IOException {
        Path file = settings.config().resolve("wildfly/jvm.options");
        if (!Files.exists(file)) {
            throw new UserError("config/wildfly/jvm.options is missing; restore it from version control");
        }
        // The later of two options counts.
        return Stream.concat(
                        Files.readAllLines(file).stream(),
                        settings.groups().server().options().stream().flatMap(told -> Stream.of(told.split(" "))))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private boolean isServing() throws IOException {
        if (System.nanoTime() - lookedAt > 1_000_000_000L) {
            lookedAt = System.nanoTime();
            try (Stream<String> lines = Files.lines(log)) {
                failure = DeploymentFailure.in(lines);
            }
        }
        try {
            HttpURLConnection health =
                    (HttpURLConnection) URI.create("http://" + settings.localHealth() + "/api/v1/health/live")
                            .toURL()
                            .openConnection();
            health.setConnectTimeout(500);
            health.setReadTimeout(2000);
            return health.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        value.replace("\\", "\\\\")
                .chars()
                .forEach(c -> out.append(c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return out.toString();
    }
}
