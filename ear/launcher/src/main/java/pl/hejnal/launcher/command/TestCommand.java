package pl.hejnal.launcher.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.hejnal.launcher.UserError;

/** Done by the shell, before any Java; here for the help and the completion. */
@Command(
        name = "test",
        description = "Gates, then unit, architecture, container and whole-system tests, on ports of their own.")
final class TestCommand implements Runnable {

    @Option(names = "--fast", description = "Gates, unit and architecture tests of all modules; nothing is packaged.")
    @SuppressWarnings("UnusedVariable") // The shell reads it; here it is explained and completed.
    private boolean fast;

    @Option(
            names = "--only",
            paramLabel = "NAME[,NAME]",
            description = "These test classes, * stands for anything; only the modules they need.")
    @SuppressWarnings("UnusedVariable") // The shell reads it; here it is explained and completed.
    private @Nullable String only;

    @Option(names = "--no-install", description = "Missing Debian packages are only named.")
    @SuppressWarnings("UnusedVariable") // The shell reads it; here it is explained and completed.
    private boolean noInstall;

    @Override
    public void run() {
        throw new UserError("./hejnal test is done by the shell");
    }
}
