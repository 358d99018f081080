package pl.hejnal.launcher.pbx;

import java.io.IOException;

/** A PBX that can be asked: for tests, the doctor and the bench. */
public interface Pbx {

    String cli(String command) throws IOException, InterruptedException;

    boolean isRunning();
}
