package pl.hejnal.launcher.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Objects;
import pl.hejnal.launcher.UserError;

/** What a person at the keyboard is told when a command cannot do its work: a sentence, never a stack trace. */
final class Failures {

    private Failures() {}

    static String sentence(Exception failure) {
        if (failure instanceof UserError || failure instanceof IllegalArgumentException) {
            return Objects.requireNonNullElseGet(failure.getMessage(), failure::toString);
        }
        if (failure instanceof AccessDeniedException notOurs) {
            return System.getProperty("user.name") + " may not write " + notOurs.getFile()
                    + "; run as the user whom it belongs to, or set HEJNAL_HOME to a directory of your own";
        }
        if (failure instanceof IOException || failure instanceof InterruptedException) {
            return failure.getMessage() + " (" + failure.getClass().getSimpleName()
                    + "; is everything there? ./hejnal doctor)";
        }
        return failure + "; the logs are in .hejnal/log";
    }
}
