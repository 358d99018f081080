package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.account.SystemAccount;

/** The directories of a home, each given to the user whose part writes there. */
final class HomeDirectories {

    private static final List<String> WRITTEN = List.of(
            "wildfly",
            "demo",
            "telephony",
            "drops",
            "samples",
            "speech",
            "recordings/pl",
            "recordings/en",
            "recordings",
            "numbers",
            "secrets/departments",
            "secrets/pbx");
    private static final List<String> ROOTS_ALONE = List.of("log", "run");
    private final Settings settings;
    private final Consumer<String> tell;

    HomeDirectories(Settings settings, Consumer<String> tell) {
        this.settings = settings;
        this.tell = tell;
    }

    /** The user of WildFly, Asterisk and the sample departments, with everything in place for them. */
    SystemAccount ready() throws IOException, InterruptedException {
        SystemAccount account = SystemAccount.named(SystemAccount.SERVICE);
        Path home = settings.home();
        if (account.name().isEmpty()) {
            return account;
        }
        if (!settings.isExternalPbx()) {
            account.letThrough(home);
        }
        Optional<Path> closed = account.unreachable(
                home,
                settings.config().resolve("hejnal.properties"),
                settings.checkout().resolve("ear/target/server/jboss-modules.jar"),
                Path.of(System.getProperty("java.home"), "bin/java"));
        if (closed.isPresent()) {
            tell.accept("The parts run as root, without its privileges: the user " + SystemAccount.SERVICE
                    + " cannot read " + closed.get() + ". Move Hejnał out of root's home, for example to /opt/hejnal");
            return SystemAccount.ofThisUser();
        }
        for (String place : WRITTEN) {
            // A PBX on another machine may share the sentences.
            if (place.equals("speech") && settings.isExternalPbx()) {
                Files.createDirectories(home.resolve(place));
                account.give(home.resolve(place));
            } else {
                account.own(home.resolve(place));
            }
        }
        account.letThrough(home.resolve("secrets"));
        for (String place : ROOTS_ALONE) {
            Files.createDirectories(home.resolve(place));
            Files.setPosixFilePermissions(home.resolve(place), PosixFilePermissions.fromString("rwx------"));
        }
        return account;
    }
}
