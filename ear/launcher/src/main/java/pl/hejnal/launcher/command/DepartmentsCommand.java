package pl.hejnal.launcher.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pl.hejnal.launcher.Settings;

/** {@code ./hejnal departments …}; alone it tells what it can do. */
@Command(
        name = "departments",
        description = "Route files of departments, and the sample departments' faults.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = 1)
final class DepartmentsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    @Command(
            name = "check",
            description = "Is a department's route file usable; where it is not, the line and why.",
            exitCodeOnInvalidInput = 1)
    int check(@Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files) throws Exception {
        return new DepartmentFiles(Settings.here(), System.out).check(files);
    }

    @Command(
            name = "fault",
            description = "Lets a sample department misbehave (off: well again); alone it tells how they are.",
            exitCodeOnInvalidInput = 1)
    int fault(
            @Parameters(arity = "0..2", paramLabel = "SYMBOL slow|down|garbage|drip|huge|off", hideParamSyntax = true)
                    @Nullable
                    List<String> words)
            throws Exception {
        return new SampleFaults(Settings.here()).change(words == null ? List.of() : words);
    }
}
