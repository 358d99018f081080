package pl.hejnal.web.admission;

import jakarta.faces.application.ViewExpiredException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.hejnal.kernel.DatabaseFailures;

/**
 * Says in the log what failed, and where, without pages of it: a failure in full when it first comes, then one line a minute
 * with their number. What the other side of the connection brought about (it went away, it sent what cannot be read) is a
 * line; so is a database that is away, which has a line of its own anyway (kernel's DatabaseState).
 */
public final class FailureLog {

    private static final Logger LOG = System.getLogger(FailureLog.class.getName());
    private static final int KINDS = 200;
    private static final int MINUTE = 60;
    private static final FailureLog OF_THIS_SERVER = new FailureLog();
    private final Map<String, Tally> kinds = new ConcurrentHashMap<>();

    private FailureLog() {}

    public static FailureLog get() {
        return OF_THIS_SERVER;
    }

    public void say(String where, Throwable failure) {
        Throwable root = DatabaseFailures.root(failure);
        boolean known = kinds.containsKey(kind(root));
        Tally tally = kinds.size() < KINDS
                ? kinds.computeIfAbsent(kind(root), first -> new Tally(MINUTE, System::nanoTime))
                : kinds.getOrDefault(kind(root), kinds.values().iterator().next());
        tally.one().ifPresent(times -> {
            if (root instanceof ViewExpiredException) {
                LOG.log(Level.INFO, "{0} pages were sent after their time, the last to {1}", times, where);
            } else if (isTheirs(root)) {
                LOG.log(
                        Level.INFO,
                        "{0} requests broke off or could not be read, the last to {1}: {2}",
                        times,
                        where,
                        root);
            } else if (known || DatabaseFailures.isAway(root)) {
                LOG.log(
                        Level.ERROR,
                        "{0} requests failed since the last such line, the last to {1}: {2}",
                        times,
                        where,
                        root);
            } else {
                LOG.log(Level.ERROR, "A request to " + where + " failed", failure);
            }
        });
    }

    private static String kind(Throwable root) {
        if (isTheirs(root)) {
            return "theirs";
        }
        if (DatabaseFailures.isAway(root)) {
            return "the database";
        }
        return root.getClass().getName() + (root.getStackTrace().length == 0 ? "" : root.getStackTrace()[0].toString());
    }

    static boolean isTheirs(Throwable root) {
        return root instanceof IOException && !root.getClass().getName().startsWith("java.net.");
    }
}
