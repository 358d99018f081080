package pl.hejnal.launcher.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.hejnal.launcher.SamplePorts;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.account.SystemAccount;

/**
 * The sample departmental systems, a process of their own on a real socket, as a city's would be: the one thing of the
 * test bed that an office starts, and in demo mode only.
 */
public final class DepartmentsPart extends ChildProcessPart {

    private final Settings settings;
    private final Secrets secrets;
    private final SystemAccount account;

    public DepartmentsPart(Settings settings, Secrets secrets, SystemAccount account) {
        super(
                "sample departments",
                new ChildProcess("the sample departments", settings.home().resolve("log/departments.log")),
                "TERM",
                5);
        this.settings = settings;
        this.secrets = secrets;
        this.account = account;
    }

    @Override
    public void start() throws Exception {
        int control = settings.number(SamplePorts.CONTROL);
        List<String> command = command();
        account.give(settings.home().resolve("secrets/departments"));
        account.give(settings.home().resolve("secrets").resolve(SampleDatabase.OWNER_SECRET));
        child.start(account.command(command));
        child.await(30, () -> {
            try {
                new Socket(InetAddress.getLoopbackAddress(), control).close();
                return true;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    /** The test bed's, with what it shares with the launcher; an office in production has neither need nor use for it. */
    private String classPath() {
        Path testbed = settings.checkout().resolve("ear/testbed/target");
        if (!Files.isDirectory(testbed.resolve("testbed-lib"))) {
            throw new UserError("the sample departments are not built here (no ear/testbed/target/testbed-lib): build"
                    + " with ear/testbed, or start without them: ./hejnal run --production");
        }
        return String.join(
                ":",
                testbed.resolve("classes").toString(),
                testbed.resolve("testbed-lib/*").toString(),
                settings.checkout()
                        .resolve("ear/launcher/target/launcher-lib/*")
                        .toString());
    }

    private List<String> command() throws IOException {
        for (String secret :
                List.of("departments/pd-password", "departments/usc-password", SampleDatabase.OWNER_SECRET)) {
            secrets.of(secret);
        }
        Path home = settings.home();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                // Most of its life is its start: the quick compiler alone, and what is needed of memory.
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:SharedArchiveFile=" + home.resolve("samples/classes.jsa"),
                "-XX:+AutoCreateSharedArchive",
                "-Xlog:cds=error",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dhejnal.home=" + home,
                "-cp",
                classPath(),
                "pl.hejnal.sample.SampleDepartments",
                "--data",
                settings.config().resolve("demo").toString(),
                "--secrets",
                home.resolve("secrets").toString(),
                "--drops",
                home.resolve("drops").toString(),
                "--home",
                home.resolve("samples").toString()));
        Map.of(
                        "--control",
                        SamplePorts.CONTROL,
                        "--km",
                        SamplePorts.FIRST,
                        "--sa",
                        SamplePorts.SOAP,
                        "--pd",
                        SamplePorts.SFTP,
                        "--smtp",
                        SamplePorts.SMTP,
                        "--imap",
                        SamplePorts.IMAP)
                .forEach((name, key) -> command.addAll(List.of(name, Integer.toString(settings.number(key)))));
        if (!settings.isExternalDatabase()) {
            command.addAll(List.of("--au", SampleDatabase.url(settings)));
        }
        return command;
    }
}
