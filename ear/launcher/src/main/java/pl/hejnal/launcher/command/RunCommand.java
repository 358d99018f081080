package pl.hejnal.launcher.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.instance.BackgroundRun;
import pl.hejnal.launcher.instance.ForegroundRun;

@Command(name = "run", description = "Builds what changed and starts everything.", exitCodeOnInvalidInput = 1)
final class RunCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "In the background; ./hejnal status and stop find it.")
    private boolean detach;

    @Option(names = "--no-install", description = "Missing Debian packages are only named.")
    @SuppressWarnings("UnusedVariable") // The shell reads it; here it is explained and completed.
    private boolean noInstall;

    @Option(names = "--production", description = "A city's office: no sample departments, no demonstration accounts.")
    private boolean production;

    @Override
    public Integer call() throws Exception {
        Settings settings = production ? Settings.here().with("hejnal.mode", "production") : Settings.here();
        // Also before another process is sent to the background with them.
        settings.check();
        if (!detach) {
            return new ForegroundRun(settings, Clock.systemUTC()).run();
        }
        List<String> words = new ArrayList<>(List.of("run"));
        if (production) {
            words.add("--production");
        }
        return new BackgroundRun(settings).start(words);
    }
}
