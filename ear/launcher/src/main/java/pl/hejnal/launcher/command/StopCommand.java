package pl.hejnal.launcher.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.instance.BackgroundRun;

@Command(
        name = "stop",
        description = "Ends what runs here, also what a killed launcher left.",
        exitCodeOnInvalidInput = 1)
final class StopCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        return new BackgroundRun(Settings.here()).stop();
    }
}
