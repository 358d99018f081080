package pl.hejnal.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.hejnal.launcher.UserError;

/** The directory a WildFly of ours writes to: copied anew from the provisioned server only when that or the EAR changed. */
final class ServerBase {

    private final Path target;
    private final Path directory;

    ServerBase(Path target, Path directory) {
        this.target = target;
        this.directory = directory;
    }

    Path server() {
        return target.resolve("server");
    }

    Path directory() {
        return directory;
    }

    void prepare() throws IOException {
        Path standalone = server().resolve("standalone");
        Path configuration = standalone.resolve("configuration/standalone.xml");
        Path ear = target.resolve("hejnal.ear");
        if (!Files.exists(configuration) || !Files.exists(ear)) {
            throw new UserError("the application is not built (no ear/target/server or hejnal.ear); run ./hejnal run");
        }
        String stamp =
                Files.getLastModifiedTime(configuration) + " " + Files.getLastModifiedTime(ear) + " " + Files.size(ear);
        Path stampFile = directory.resolve("made-from");
        if (!Files.exists(stampFile) || !Files.readString(stampFile).equals(stamp)) {
            for (String part : List.of("configuration", "deployments", "data/content", "tmp")) {
                delete(directory.resolve(part));
            }
            copy(standalone, directory);
            Files.writeString(stampFile, stamp);
        }
        // Provisioned with the EAR inside, the server's configuration names it; otherwise the scanner is to find it.
        if (!Files.readString(configuration).contains("hejnal.ear")) {
            Path deployments = Files.createDirectories(directory.resolve("deployments"));
            for (String marker : List.of("deployed", "failed", "undeployed", "isdeploying", "pending")) {
                Files.deleteIfExists(deployments.resolve("hejnal.ear." + marker));
            }
            Files.copy(ear, deployments.resolve("hejnal.ear"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(deployments.resolve("hejnal.ear.dodeploy"), "");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
