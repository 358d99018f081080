package pl.hejnal.launcher.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.account.ProgramCache;
import pl.hejnal.launcher.account.SystemAccount;
import pl.hejnal.launcher.database.DatabaseRole;
import pl.hejnal.launcher.database.DatabaseSchema;
import pl.hejnal.launcher.database.EmbeddedRoles;

/** Embedded PostgreSQL: real binaries unpacked once for all clones, data kept in the instance's home. */
public final class PostgresPart extends ChildProcessPart {

    private static final String VERSION = "18.6.0";
    private static final Duration LONGEST_WAKE = Duration.ofSeconds(20);
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private final Settings settings;
    private final EmbeddedRoles roles;
    private final SampleDatabase sample;
    private final Path data;

    public PostgresPart(Settings settings, Secrets secrets) throws IOException {
        // SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything committed is on disk.
        super("PostgreSQL", new ChildProcess("PostgreSQL", settings.home().resolve("log/postgres.log")), "INT", 20);
        this.settings = settings;
        roles = new EmbeddedRoles(
                superuser(secrets),
                owner(secrets),
                new DatabaseRole(settings.text("hejnal.db.user"), secrets.of("db")));
        sample = new SampleDatabase(secrets);
        data = settings.home().resolve("postgres");
    }

    /** Leads the embedded server; for the launcher and for measurements. */
    public static DatabaseRole superuser(Secrets secrets) throws IOException {
        return new DatabaseRole(EmbeddedRoles.SUPERUSER, secrets.of("db-superuser"));
    }

    static DatabaseRole owner(Secrets secrets) throws IOException {
        return new DatabaseRole(EmbeddedRoles.OWNER, secrets.of("db-owner"));
    }

    /** Brings the running server's database to the schema of this version. */
    public void migrate(Consumer<String> tell) throws SQLException, InterruptedException {
        new DatabaseSchema(url(EmbeddedRoles.DATABASE), roles.owner(), roles.application(), tell).migrate();
    }

    @Override
    public void start() throws Exception {
        Path bin = unpacked().resolve("bin");
        SystemAccount account = SystemAccount.named(SystemAccount.DATABASE);
        account.letThrough(settings.home());
        if (account.unreachable(bin, settings.home()).isPresent()) {
            account = SystemAccount.ofThisUser();
        }
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(bin, account);
        }
        account.own(data);
        // Of a database that was killed the sessions outlive it for a moment, and it does not start beside them.
        ProcessesIn.of(bin.resolve("postgres"), data).awaitItsEnd(LONGEST_WAKE);
        child.start(unprivileged(
                account,
                List.of(
                        bin.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(settings.groups().db().port()),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        // TCP only: a socket's path would have to be short, and nobody needs one.
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "shared_buffers=128MB",
                        "-c",
                        "max_connections=100",
                        "-c",
                        "fsync=on")));
        child.await(60, this::answers);
    }

    private void initialise(Path bin, SystemAccount account) throws IOException, InterruptedException {
        Path password = Files.createTempFile(settings.home(), "postgres", ".password");
        Files.writeString(password, roles.superuser().password());
        account.give(password);
        // Into a directory aside: an initdb that was interrupted must not look like a database.
        Path born = settings.home().resolve("postgres.new");
        run(List.of("rm", "-rf", born.toString()));
        account.own(born);
        run(unprivileged(
                account,
                List.of(
                        bin.resolve("initdb").toString(),
                        "-D",
                        born.toString(),
                        "-U",
                        EmbeddedRoles.SUPERUSER,
                        "--pwfile=" + password,
                        "-A",
                        "scram-sha-256",
                        "-E",
                        "UTF8",
                        "--locale=C.UTF-8")));
        Files.delete(password);
        Files.move(born, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean answers() throws IOException {
        try (Connection connection = roles.asSuperuser(url(""))) {
            if (!settings.isProduction()) {
                sample.make(connection);
            }
            roles.make(connection, url(""));
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.groups().db().port() + "/" + database;
    }

    /**
     * PostgreSQL refuses to run as root. Where it can have no user of its own, for root's home is closed to others, a user
     * namespace takes root's rights away and keeps its files.
     */
    private static List<String> unprivileged(SystemAccount account, List<String> command) {
        if (SystemAccount.isRoot() && account.name().isEmpty()) {
            return Stream.concat(Stream.of("unshare", "-U"), command.stream()).toList();
        }
        return account.command(command);
    }

    @SuppressWarnings("try") // the lock only has to be held
    private static Path unpacked() throws IOException, InterruptedException {
        Path cache = ProgramCache.directory();
        Path there = cache.resolve("postgres-" + VERSION);
        Files.createDirectories(cache);
        try (FileChannel channel = FileChannel.open(
                        cache.resolve("postgres.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!Files.exists(there)) {
                // An unpacking that was broken off left its half behind; nobody else unpacks, for we hold the lock.
                run(List.of(
                        "find",
                        cache.toString(),
                        "-maxdepth",
                        "1",
                        "-name",
                        ".postgres-*",
                        "-exec",
                        "rm",
                        "-rf",
                        "{}",
                        "+"));
                Path building = Files.createTempDirectory(cache, ".postgres-");
                Path archive = building.resolve("postgres.txz");
                try (InputStream in = PostgresPart.class.getResourceAsStream(ARCHIVE)) {
                    if (in == null) {
                        throw new UserError(
                                "the PostgreSQL binaries are not in ear/launcher/target/launcher-lib; run ./hejnal run to build");
                    }
                    Files.copy(in, archive);
                }
                Path root = Files.createDirectory(building.resolve("root"));
                run(List.of("tar", "-xJf", archive.toString(), "-C", root.toString()));
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(root, there, StandardCopyOption.ATOMIC_MOVE);
                Files.delete(archive);
                Files.delete(building);
            }
        }
        return there;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new UserError(String.join(" ", command.subList(0, Math.min(3, command.size()))) + " failed: "
                    + said.strip());
        }
    }
}
