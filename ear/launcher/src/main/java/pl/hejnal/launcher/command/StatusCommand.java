package pl.hejnal.launcher.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.instance.BackgroundRun;

@Command(name = "status", description = "What runs here; 3 if nothing does.", exitCodeOnInvalidInput = 1)
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        return new BackgroundRun(Settings.here()).status();
    }
}
