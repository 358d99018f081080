package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.disk.NumberedBackups;

/** The launcher in the background: started, asked and stopped by later commands. */
public final class BackgroundRun {

    /** As init scripts answer to status (LSB): the program is not running. */
    private static final int NOT_RUNNING = 3;

    private static final int LONGEST_STOP_SECONDS = 60;
    private final Settings settings;
    private final RunFile runFile;

    public BackgroundRun(Settings settings) {
        this.settings = settings;
        runFile = new RunFile(settings.home());
    }

    public int start(List<String> arguments) throws IOException, InterruptedException {
        if (runFile.process("pid.launcher").isPresent()) {
            throw new UserError("Hejnał is already running here; see ./hejnal status, end it with ./hejnal stop");
        }
        Path log = settings.home().resolve("log/launcher.log");
        Files.createDirectories(log.getParent());
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx64m",
                "-Dhejnal.checkout=" + settings.checkout(),
                "-Dhejnal.home=" + settings.home(),
                "-cp",
                System.getProperty("java.class.path"),
                "pl.hejnal.launcher.command.Main"));
        arguments.stream().filter(argument -> !argument.equals("--detach")).forEach(command::add);
        NumberedBackups.of(log).shift();
        Process launcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        String pid = Long.toString(launcher.pid());
        long shown = 0;
        boolean ready = false;
        while (launcher.isAlive() && !ready) {
            launcher.waitFor(100, TimeUnit.MILLISECONDS);
            Properties now = runFile.read();
            // A launcher that was killed may have left a file that says "ready".
            ready = pid.equals(now.getProperty("pid.launcher")) && now.containsKey("ready");
            shown = show(log, shown);
        }
        // The last words come after "ready": addresses, or why it ended.
        launcher.waitFor(300, TimeUnit.MILLISECONDS);
        show(log, shown);
        return launcher.isAlive() ? 0 : 1;
    }

    /** Prints what was added to the file since; returns how many bytes of it are shown now. */
    private static long show(Path log, long shown) throws IOException {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(shown);
            byte[] fresh = in.readAllBytes();
            System.out.write(fresh, 0, fresh.length);
            System.out.flush();
            return shown + fresh.length;
        }
    }

    public int status() throws IOException {
        Optional<ProcessHandle> launcher = runFile.process("pid.launcher");
        if (launcher.isEmpty()) {
            List<String> left = new OrphanProcesses(runFile, System.out::println).names();
            System.out.println(
                    left.isEmpty()
                            ? "Hejnał is not running here; start it with ./hejnal run"
                            : "The launcher was killed, but these still run: " + String.join(", ", left)
                                    + "; end them with ./hejnal stop, or ./hejnal run, which begins with that");
            return NOT_RUNNING;
        }
        System.out.println(runFile.read().containsKey("ready") ? "Hejnał is serving." : "Hejnał is starting.");
        for (String key : runFile.read().stringPropertyNames().stream()
                .filter(k -> k.startsWith("pid."))
                .sorted()
                .toList()) {
            String pid = runFile.read().getProperty(key);
            String note = runFile.read().getProperty(RunFile.noteOf(key.substring(4)), "");
            System.out.printf(
                    "  %-20s pid %-8s %s%n",
                    key.substring(4),
                    pid,
                    note.isEmpty()
                            ? runFile.process(key)
                                    .map(process -> memory(process.pid()))
                                    .orElse("ended")
                            : note);
        }
        return 0;
    }

    private static String memory(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
                    .orElse("");
        } catch (IOException gone) {
            return "ended";
        }
    }

    public int stop() throws IOException, InterruptedException {
        Optional<ProcessHandle> launcher = runFile.process("pid.launcher");
        if (launcher.isEmpty()) {
            return stopLeftovers();
        }
        launcher.get().destroy();
        ProcessHandle ended = launcher.get()
                .onExit()
                .completeOnTimeout(launcher.get(), LONGEST_STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        if (ended.isAlive()) {
            throw new UserError("the launcher (pid " + ended.pid() + ") has not ended after " + LONGEST_STOP_SECONDS
                    + " s; see .hejnal/log");
        }
        System.out.println("Stopped.");
        return 0;
    }

    @SuppressWarnings("try") // the lock only has to be held
    private int stopLeftovers() throws IOException, InterruptedException {
        try (HomeLock lock = HomeLock.take(settings.home())
                .orElseThrow(() ->
                        new UserError("another program leads the parts in " + settings.home() + "; end that one"))) {
            int ended = new OrphanProcesses(runFile, System.out::println).end();
            System.out.println(ended == 0 ? "Hejnał is not running here; nothing to stop." : "Stopped.");
            return 0;
        }
    }
}
