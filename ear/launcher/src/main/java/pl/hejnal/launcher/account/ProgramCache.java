package pl.hejnal.launcher.account;

import java.nio.file.Path;

/** Where programs lie that all clones and instances share: in the user's cache, root's where other users can read them. */
public final class ProgramCache {

    private ProgramCache() {}

    public static Path directory() {
        return SystemAccount.isRoot() ? Path.of("/var/cache/hejnal") : ofTheUser();
    }

    /** Where earlier versions kept root's too. */
    public static Path ofTheUser() {
        return Path.of(System.getProperty("user.home"), ".cache", "hejnal");
    }
}
