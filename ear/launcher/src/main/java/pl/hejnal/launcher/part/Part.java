package pl.hejnal.launcher.part;

import pl.hejnal.launcher.UserError;

/** One process of an instance. Started at most once; stopping a part that never started does nothing. */
public interface Part {

    String name();

    /** Returns when the part serves; throws {@link UserError} with the remedy when it cannot. */
    void start() throws Exception;

    void stop() throws InterruptedException;

    /** Pulls the plug, for tests of what happens when a part dies. */
    void kill() throws InterruptedException;

    /** 0 when the part is not a process of ours. */
    long pid();

    boolean isRunning();
}
