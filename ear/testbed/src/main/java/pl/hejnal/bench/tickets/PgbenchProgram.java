package pl.hejnal.bench.tickets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.launcher.UserError;

/**
 * Where pgbench is: on this machine, or unpacked from Debian's server package into the user's cache. Installing that
 * package would start a database server that nobody asked for.
 *
 * @param libraries where its libpq is, if not where the system looks
 */
record PgbenchProgram(Path binary, Optional<Path> libraries) {

    private static final String REMEDY = "; apt-get install postgresql brings pgbench";
    private static final String DEPENDS = "Depends: postgresql-";

    static PgbenchProgram find() throws IOException, InterruptedException {
        Optional<Path> onHost = newest(Path.of("/usr/lib/postgresql"));
        return onHost.isPresent()
                ? new PgbenchProgram(onHost.get(), Optional.empty())
                : unpacked(Path.of(System.getProperty("user.home"), ".cache/hejnal"));
    }

    static PgbenchProgram unpacked(Path cache) throws IOException, InterruptedException {
        Path root = cache.resolve("pgbench");
        if (!Files.exists(root)) {
            unpack(root);
        }
        Path binary = newest(root.resolve("usr/lib/postgresql"))
                .orElseThrow(() -> new UserError("there is no pgbench in " + root + REMEDY));
        try (Stream<Path> libraries = Files.list(root.resolve("usr/lib"))) {
            return new PgbenchProgram(
                    binary,
                    libraries
                            .filter(path -> path.toString().endsWith("-linux-gnu"))
                            .findFirst());
        }
    }

    /** By the version that is the directory's name. */
    private static Optional<Path> newest(Path versions) throws IOException {
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(versions)) {
            return all.filter(version -> version.getFileName().toString().matches("\\d+"))
                    .sorted(Comparator.comparing(
                            version -> -Integer.parseInt(version.getFileName().toString())))
                    .map(version -> version.resolve("bin/pgbench"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    private static void unpack(Path root) throws IOException, InterruptedException {
        Files.createDirectories(root.getParent());
        Path building = Files.createTempDirectory(root.getParent(), ".pgbench-");
        String server = run(building, "apt-cache", "depends", "postgresql")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(DEPENDS))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .findFirst()
                .orElseThrow(() -> new UserError("apt knows no package postgresql" + REMEDY));
        run(building, "apt-get", "download", server, "libpq5");
        Path tree = Files.createDirectory(building.resolve("root"));
        List<Path> packages = new ArrayList<>();
        try (Stream<Path> files = Files.list(building)) {
            files.filter(file -> file.toString().endsWith(".deb")).forEach(packages::add);
        }
        for (Path file : packages) {
            run(building, "dpkg", "-x", file.toString(), tree.toString());
            Files.delete(file);
        }
        Files.move(tree, root, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(building);
    }

    private static String run(Path directory, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new UserError(String.join(" ", Arrays.copyOf(command, 2)) + " failed: "
                    + said.lines()
                            .filter(line -> line.startsWith("E:"))
                            .findFirst()
                            .orElse(said.strip()) + REMEDY);
        }
        return said;
    }
}
