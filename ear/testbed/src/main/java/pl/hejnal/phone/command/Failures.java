package pl.hejnal.phone.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import pl.hejnal.launcher.UserError;

/** What a person at the keyboard is told when a command cannot do its work: a sentence, never a stack trace. */
final class Failures {

    private Failures() {}

    /** @return the exit value of the command, or 1 after a failure was told */
    static int told(Callable<Integer> command) {
        try {
            return command.call();
        } catch (UserError | IllegalArgumentException wrong) {
            System.err.println("hejnal: " + wrong.getMessage());
        } catch (IOException failure) {
            System.err.println("hejnal: " + failure.getMessage() + " (is everything there? ./hejnal doctor)");
        } catch (Exception failure) {
            System.err.println("hejnal: " + failure);
        }
        return 1;
    }
}
