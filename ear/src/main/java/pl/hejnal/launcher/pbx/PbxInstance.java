package pl.hejnal.launcher.pbx;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One running PBX: installed, started as a child process, ready when its AMI greets and it says it is fully booted. */
public final class PbxInstance implements Pbx {

    private static final long LOOK_EVERY_MILLIS = 50;
    private final PbxSettings settings;
    private final AsteriskProgram asterisk;
    private Process process;
    private boolean stopped;

    public PbxInstance(PbxSettings settings, AsteriskProgram asterisk) {
        this.settings = settings;
        this.asterisk = asterisk;
    }

    /** Writes the files and starts; returns when calls can be taken, or throws with the log's name. */
    public void start(Duration patience) throws IOException, InterruptedException {
        new PbxFiles(settings, asterisk).install();
        Path output = settings.logDir().resolve("asterisk.out");
        // A session of its own: Ctrl-C reaches the launcher alone, which then stops the parts in order.
        List<String> command = new ArrayList<>(List.of("setsid"));
        if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            // A PBX on high ports needs no privilege of root's; what it lacks cannot be abused.
            command.addAll(List.of("/usr/bin/setpriv", "--no-new-privs"));
            if (isRoot()) {
                command.addAll(List.of("--bounding-set=-all", "--inh-caps=-all"));
            }
        }
        command.addAll(asterisk.with("-C", configuration(), "-f"));
        synchronized (this) {
            if (stopped) {
                throw new IOException("the PBX is being stopped");
            }
            process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        }
        long until = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                stop();
                throw new IOException("the PBX did not start; see " + output);
            }
            process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private boolean isReady() throws InterruptedException {
        try (Socket ami = new Socket("127.0.0.1", settings.amiPort())) {
            ami.setSoTimeout(500);
            byte[] greeting = ami.getInputStream().readNBytes(8);
            return new String(greeting).equals("Asterisk") && cli("core waitfullybooted").contains("fully booted");
        } catch (SocketTimeoutException notYet) {
            return false;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the PBX answers to a console command, as {@code asterisk -rx} prints it. */
    @Override
    public String cli(String command) throws IOException, InterruptedException {
        Process console = new ProcessBuilder(asterisk.with("-C", configuration(), "-rx", command))
                .redirectErrorStream(true).start();
        String answer = new String(console.getInputStream().readAllBytes());
        console.waitFor();
        return answer;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Ends this process only: kindly first, by force after five seconds. */
    public void stop() throws InterruptedException {
        synchronized (this) {
            stopped = true;
        }
        if (isRunning()) {
            process.destroy();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** Pulls the plug, for tests of what happens when the PBX dies. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private String configuration() {
        return settings.home().resolve("etc/asterisk.conf").toString();
    }
}
