package pl.hejnal.launcher.pbx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An Asterisk that can be started: how to call it, and where its modules and documentation lie. */
public record AsteriskProgram(List<String> command, Path modules, Path documentation) {

    private static final String LIBRARIES = "usr/lib/x86_64-linux-gnu";

    /**
     * A PBX of another Debian release beside the host's: run by its own dynamic loader with its own libraries, no
     * chroot, so that host paths stay valid and several instances share one root.
     */
    static AsteriskProgram inRoot(Path root) {
        Path libraries = root.resolve(LIBRARIES);
        return new AsteriskProgram(
                List.of(
                        root.resolve("lib64/ld-linux-x86-64.so.2").toString(),
                        "--library-path",
                        libraries + ":" + root.resolve("lib/x86_64-linux-gnu"),
                        root.resolve("usr/sbin/asterisk").toString()),
                libraries.resolve("asterisk/modules"),
                root.resolve("usr/share/asterisk/documentation"));
    }

    static AsteriskProgram onHost(Path binary) {
        Path modules = Path.of("/", LIBRARIES, "asterisk/modules");
        return new AsteriskProgram(
                List.of(binary.toString()),
                Files.isDirectory(modules) ? modules : Path.of("/usr/lib/asterisk/modules"),
                Path.of("/usr/share/asterisk/documentation"));
    }

    List<String> with(String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        return all;
    }
}
