package pl.hejnal.launcher.pbx;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.hejnal.launcher.account.ProgramCache;

/**
 * Where Asterisk comes from: the host's own if it is 20 or newer, else a root of its own in the user's cache
 * (about 330 MB, half a minute), shared by all clones and instances.
 */
public final class PbxRoot {

    static final String SUITE = "forky";
    private static final int OLDEST = 20;
    private final Path cache;
    private final Consumer<String> tell;

    public PbxRoot(Path cache, Consumer<String> tell) {
        this.cache = cache.toAbsolutePath();
        this.tell = tell;
    }

    /** The usual place, {@code ~/.cache/hejnal}; for root {@code /var/cache/hejnal}, which the PBX's own user can read. */
    public static PbxRoot inUserCache(Consumer<String> tell) {
        return new PbxRoot(ProgramCache.directory(), tell);
    }

    /** What is there already, without making anything. */
    public Optional<AsteriskProgram> find() throws IOException, InterruptedException {
        for (String place : new String[] {"/usr/sbin/asterisk", "/usr/local/sbin/asterisk"}) {
            Path binary = Path.of(place);
            if (Files.isExecutable(binary) && majorVersion(binary) >= OLDEST) {
                return Optional.of(AsteriskProgram.onHost(binary));
            }
        }
        Path root = cache.resolve("asterisk-" + SUITE);
        return Files.isExecutable(root.resolve("usr/sbin/asterisk"))
                ? Optional.of(AsteriskProgram.inRoot(root))
                : Optional.empty();
    }

    @SuppressWarnings("try") // the lock only has to be held
    public AsteriskProgram findOrMake() throws IOException, InterruptedException {
        Optional<AsteriskProgram> there = find();
        if (there.isPresent()) {
            return there.get();
        }
        Files.createDirectories(cache);
        // Two clones started together must not both download: the second waits, then finds it made.
        try (FileChannel channel = FileChannel.open(
                        cache.resolve("asterisk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            adopt(ProgramCache.ofTheUser().resolve("asterisk-" + SUITE), cache.resolve("asterisk-" + SUITE));
            there = find();
            return there.isPresent() ? there.get() : make();
        }
    }

    /** What an earlier version made in root's own cache is taken over; clones of that version may still run it there. */
    private void adopt(Path earlier, Path ours) throws IOException, InterruptedException {
        if (!cache.equals(ProgramCache.directory())
                || Files.exists(ours)
                || !Files.isExecutable(earlier.resolve("usr/sbin/asterisk"))) {
            return;
        }
        Path copy = Files.createTempDirectory(cache, ".building-").resolve("root");
        if (new ProcessBuilder("cp", "-al", earlier.toString(), copy.toString())
                                .start()
                                .waitFor()
                        == 0
                || new ProcessBuilder("cp", "-aT", earlier.toString(), copy.toString())
                                .start()
                                .waitFor()
                        == 0) {
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(copy, ours, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(copy.getParent());
        }
    }

    private AsteriskProgram make() throws IOException, InterruptedException {
        String mirror = AptSources.ofHost().mirror();
        clearAway();
        Path building = Files.createTempDirectory(cache, ".building-");
        Path root = building.resolve("root");
        Path log = cache.resolve("asterisk-" + SUITE + ".log");
        tell.accept("making an Asterisk of its own from Debian " + SUITE + " (about 330 MB, log " + log + ")");
        Process process = new ProcessBuilder(
                        "mmdebstrap",
                        "--aptopt=Acquire::Check-Valid-Until \"false\"",
                        "--variant=essential",
                        "--include=asterisk,asterisk-core-sounds-en",
                        SUITE,
                        root.toString(),
                        mirror)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Making making = new Making(log, root, tell);
        while (!process.waitFor(1, TimeUnit.SECONDS)) {
            making.look();
        }
        if (process.exitValue() != 0) {
            throw new IOException("mmdebstrap could not make an Asterisk from Debian " + SUITE + "; see " + log);
        }
        // Readable for a launcher that does not run as root.
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path made = cache.resolve("asterisk-" + SUITE);
        Files.move(root, made, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(building);
        return AsteriskProgram.inRoot(made);
    }

    /** What a making that was broken off left behind; nobody else is building, for we hold the lock. */
    private void clearAway() throws IOException, InterruptedException {
        try (DirectoryStream<Path> broken = Files.newDirectoryStream(cache, ".building-*")) {
            for (Path directory : broken) {
                new ProcessBuilder("rm", "-rf", "--one-file-system", directory.toString())
                        .start()
                        .waitFor();
            }
        }
    }

    private static int majorVersion(Path binary) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(binary.toString(), "-V")
                .redirectErrorStream(true)
                .start();
        Matcher version = Pattern.compile("Asterisk (\\d+)")
                .matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        process.waitFor();
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }
}
