package pl.hejnal.launcher.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.hejnal.launcher.UserError;

/** Done by the shell, before any Java; here for the help and the completion. */
@Command(name = "logs", description = "Follows the logs of the running instance, all or a part's.")
final class LogsCommand implements Runnable {

    private static final class Parts extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Parts() {
            super(List.of("wildfly", "postgres", "departments", "launcher", "pbx"));
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            completionCandidates = Parts.class,
            description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("UnusedVariable") // The shell reads it; here it is explained and completed.
    private @Nullable String part;

    @Override
    public void run() {
        throw new UserError("./hejnal logs is done by the shell");
    }
}
