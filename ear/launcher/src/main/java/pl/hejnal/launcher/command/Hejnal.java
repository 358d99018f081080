package pl.hejnal.launcher.command;

import java.io.PrintWriter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one command; where the test bed is installed, its commands are added to the launcher's. */
@Command(
        name = "./hejnal",
        description = "Hejnał, a city's call centre.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            StatusCommand.class,
            StopCommand.class,
            LogsCommand.class,
            DoctorCommand.class,
            AdminCommand.class,
            DepartmentsCommand.class,
            TestCommand.class
        },
        footer = {
            "",
            "Settings: config/hejnal.properties, or HEJNAL_... in the environment. Data, logs and secrets: .hejnal/"
        })
public final class Hejnal implements Runnable {

    /** As it is typed; a completion is found by the last part of what was typed. */
    private static final String PROGRAM = "hejnal";

    private static final int WIDTH = 120;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "What a command does, and its options.")
    @SuppressWarnings("UnusedVariable") // Picocli fills it, and looks for it itself.
    private boolean help;

    private Hejnal() {}

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    /** @param more commands of the test bed */
    public static CommandLine commandLine(Object... more) {
        // Of the libraries nobody reads log lines here, not even the one that says so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        CommandLine line = new CommandLine(new Hejnal());
        Stream.of(more).forEach(line::addSubcommand);
        return line.setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler((wrong, words) -> misspelt(wrong))
                .setExecutionExceptionHandler((failure, where, words) -> {
                    where.getErr().println("hejnal: " + Failures.sentence(failure));
                    return where.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    /** What is wrong, and how it is written; never the whole help. */
    private static int misspelt(ParameterException wrong) {
        CommandLine where = wrong.getCommandLine();
        PrintWriter err = where.getErr();
        err.println("hejnal: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.print(where.getHelp().fullSynopsis());
        err.flush();
        return where.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Command(name = "help", description = "All commands, or what one of them does.", exitCodeOnInvalidInput = 1)
    void help(@Parameters(arity = "0..1", paramLabel = "COMMAND") @Nullable String command) {
        CommandLine all = spec.commandLine();
        CommandLine asked = command == null ? all : all.getSubcommands().get(command);
        if (asked == null) {
            throw new ParameterException(all, "no such command: " + command);
        }
        asked.usage(System.out);
    }

    @Command(
            name = "completion",
            description = "Prints a script for bash: source <(./hejnal completion), and Tab completes.",
            exitCodeOnInvalidInput = 1)
    void completion() {
        System.out.print(AutoComplete.bash(PROGRAM, spec.commandLine()));
    }
}
