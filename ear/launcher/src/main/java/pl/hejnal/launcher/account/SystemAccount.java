package pl.hejnal.launcher.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user under whom a part runs. When root starts Hejnał it is a system user that can neither log in nor get root's rights
 * back, made at the first start; whoever else starts Hejnał runs the parts as before.
 */
public final class SystemAccount {

    /** WildFly, Asterisk and the sample departments. */
    public static final String SERVICE = "hejnal";
    /** The embedded PostgreSQL: what may write the database's files is not what serves requests. */
    public static final String DATABASE = "hejnal-db";

    private static final List<String> POWERLESS =
            List.of("setpriv", "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all");
    private final Optional<String> other;

    private SystemAccount(Optional<String> other) {
        this.other = other;
    }

    /** Whoever started Hejnał. */
    public static SystemAccount ofThisUser() {
        return new SystemAccount(Optional.empty());
    }

    /** The named user, made where it is missing, if this is root; else whoever started Hejnał. */
    public static SystemAccount named(String name) throws IOException, InterruptedException {
        return isRoot() ? new SystemAccount(Optional.of(existing(name))) : ofThisUser();
    }

    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String existing(String name) throws IOException, InterruptedException {
        if (!isThere(name)) {
            Said said = run(List.of(
                    "useradd",
                    "--system",
                    "--user-group",
                    "--no-create-home",
                    "--home-dir",
                    "/nonexistent",
                    "--shell",
                    "/usr/sbin/nologin",
                    name));
            // Another instance may have made it in this very moment.
            if (said.status() != 0 && !isThere(name)) {
                throw new IOException("the system user " + name + " could not be made: " + said.words());
            }
        }
        return name;
    }

    private static boolean isThere(String name) throws IOException, InterruptedException {
        return run(List.of("id", "-u", name)).status() == 0;
    }

    /** This user's own name; empty for whoever started Hejnał. */
    public Optional<String> name() {
        return other;
    }

    /** The first of these places that the user cannot read, most often because it lies in somebody's home. */
    public Optional<Path> unreachable(Path... places) throws IOException, InterruptedException {
        List<String> look = new ArrayList<>(
                List.of("sh", "-c", "for p; do test -r \"$p\" -o -x \"$p\" || { echo \"$p\"; exit 1; }; done", "sh"));
        Stream.of(places).map(Path::toString).forEach(look::add);
        Said said = run(command(look));
        return said.status() == 0
                ? Optional.empty()
                : Optional.of(Path.of(said.words().isEmpty() ? "/" : said.words()));
    }

    /** The command as this user runs it; the process keeps its number. Root's privileges are gone in any case. */
    public List<String> command(List<String> command) {
        List<String> all = new ArrayList<>();
        other.ifPresentOrElse(
                name -> {
                    all.addAll(POWERLESS);
                    all.addAll(List.of(
                            "--reuid=" + name,
                            "--regid=" + name,
                            "--clear-groups",
                            "env",
                            "HOME=/nonexistent",
                            "USER=" + name,
                            "LOGNAME=" + name));
                },
                () -> {
                    if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
                        all.addAll(isRoot() ? POWERLESS : POWERLESS.subList(0, 2));
                    }
                });
        all.addAll(command);
        return all;
    }

    /** Gives the user a directory with all that is in it, closed to everybody else; makes it where it is missing. */
    public void own(Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        if (other.isPresent()) {
            give(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Gives the user a file, or a directory that others may go on reading. */
    public void give(Path place) throws IOException, InterruptedException {
        if (other.isPresent() && Files.exists(place)) {
            // Only what is not theirs yet, and no link is followed: the directory may have been the user's for long.
            done(run(List.of(
                    "find",
                    place.toString(),
                    "-xdev",
                    "!",
                    "-user",
                    other.get(),
                    "-exec",
                    "chown",
                    "-h",
                    other.get() + ":" + other.get(),
                    "{}",
                    "+")));
        }
    }

    /** Lets the user read, and change nothing. */
    public void show(Path directory) throws IOException, InterruptedException {
        if (other.isPresent() && Files.exists(directory)) {
            done(run(List.of("chgrp", "-Rh", other.get(), directory.toString())));
            done(run(List.of("chmod", "-R", "g+rX,g-w,o-rwx", directory.toString())));
        }
    }

    /** Lets everybody pass through a directory of root's and nobody look into it. */
    public void letThrough(Path directory) throws IOException {
        if (other.isPresent()) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    private record Said(int status, String words) {}

    private static void done(Said said) throws IOException {
        if (said.status() != 0) {
            throw new IOException("the rights of files could not be set: " + said.words());
        }
    }

    private static Said run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Said(process.waitFor(), words);
    }
}
