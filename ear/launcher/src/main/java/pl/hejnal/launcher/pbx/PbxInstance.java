package pl.hejnal.launcher.pbx;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import pl.hejnal.launcher.account.SystemAccount;

/** One running PBX: installed, started as a child process, ready when its AMI greets and it says it is fully booted. */
public final class PbxInstance implements Pbx {

    private static final long LOOK_EVERY_MILLIS = 50;
    private final PbxSettings settings;
    private final AsteriskProgram asterisk;
    private final SystemAccount account;
    private @Nullable Process process;
    private boolean stopped;

    public PbxInstance(PbxSettings settings, AsteriskProgram asterisk) {
        this(settings, asterisk, SystemAccount.ofThisUser());
    }

    /** @param account the user under whom it runs */
    public PbxInstance(PbxSettings settings, AsteriskProgram asterisk, SystemAccount account) {
        this.settings = settings;
        this.asterisk = asterisk;
        this.account = account;
    }

    /** Writes the files and starts; returns when calls can be taken, or throws with the log's name. */
    public void start(Duration timeout) throws IOException, InterruptedException {
        new PbxFiles(settings, asterisk).install();
        // It may read its configuration and sounds, and write what it is there to write.
        account.letThrough(settings.home());
        account.show(settings.home().resolve("etc"));
        account.show(settings.home().resolve("share"));
        for (String written : List.of("lib", "spool", "cache", "run", "log")) {
            account.own(settings.home().resolve(written));
        }
        Path output = settings.logDir().resolve("asterisk.out");
        // A session of its own: Ctrl-C reaches the launcher alone, which then stops the parts in order. The file is
        // opened by the PBX's own user, in whose directory it lies.
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(account.command(List.of("sh", "-c", "exec \"$@\" > \"$0\" 2>&1", output.toString())));
        command.addAll(asterisk.with("-C", configuration(), "-f"));
        Process begun;
        synchronized (this) {
            if (stopped) {
                throw new IOException("the PBX is being stopped");
            }
            begun = new ProcessBuilder(command).start();
            process = begun;
        }
        long until = System.nanoTime() + timeout.toNanos();
        while (!isReady()) {
            if (!begun.isAlive() || System.nanoTime() > until) {
                stop();
                throw new IOException("the PBX did not start; see " + output);
            }
            begun.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isReady() throws InterruptedException {
        try (Socket ami = new Socket(InetAddress.getLoopbackAddress(), settings.amiPort())) {
            ami.setSoTimeout(500);
            byte[] greeting = ami.getInputStream().readNBytes(8);
            return new String(greeting, StandardCharsets.US_ASCII).equals("Asterisk")
                    && cli("core waitfullybooted").contains("fully booted");
        } catch (SocketTimeoutException notYet) {
            return false;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the PBX answers to a console command, as {@code asterisk -rx} prints it. */
    @Override
    public String cli(String command) throws IOException, InterruptedException {
        Process console = new ProcessBuilder(account.command(asterisk.with("-C", configuration(), "-rx", command)))
                .redirectErrorStream(true)
                .start();
        String answer = new String(console.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        console.waitFor();
        return answer;
    }

    public long pid() {
        return started().pid();
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
        Process running = process;
        if (running != null && running.isAlive()) {
            running.destroy();
            if (!running.waitFor(5, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        }
    }

    /** Pulls the plug, for tests of what happens when the PBX dies. */
    public void kill() throws InterruptedException {
        started().destroyForcibly().waitFor();
    }

    private Process started() {
        if (process == null) {
            throw new IllegalStateException("the PBX was not started");
        }
        return process;
    }

    private String configuration() {
        return settings.home().resolve("etc/asterisk.conf").toString();
    }
}
