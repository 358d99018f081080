package pl.hejnal.launcher.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.integration.departments.file.RouteFileContext;
import pl.hejnal.integration.departments.file.RouteFileReader;
import pl.hejnal.integration.departments.file.RouteFileResult;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.instance.ServerProperties;

/**
 * {@code ./hejnal departments check FILE…}: judges route files as the server would, with its settings and the names of
 * its secrets, and needs no server for it.
 */
final class DepartmentFiles {

    private static final String ENDING = ".yaml";
    private static final List<String> NOT_OURS = List.of("hejnal.ami.secret", "hejnal.db.password");

    private final RouteFileContext server;
    private final PrintStream out;

    DepartmentFiles(Settings settings, PrintStream out) throws IOException {
        this.out = out;
        Settings known = settings;
        for (String key : NOT_OURS) {
            // No route file can name them, so a check must not fail where only the server is told them.
            known = known.optional(key).isPresent() ? known : known.with(key, "unknown here");
        }
        server = new ServerOf(new ServerProperties(known, new Secrets(settings.home())).all());
    }

    /**
     * Prints {@code file:line: reason} for each mistake, and a line for each file without.
     *
     * @return 0 if every file is usable, else 1
     */
    int check(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            throw new UserError("departments check needs at least one file, for example config/departments/KM.yaml");
        }
        int broken = 0;
        for (Path file : files) {
            broken += check(file) ? 0 : 1;
        }
        return broken == 0 ? 0 : 1;
    }

    private boolean check(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            throw new UserError(file + " is no route file: its name must be the department's symbol and " + ENDING);
        }
        switch (RouteFileReader.read(name.substring(0, name.length() - ENDING.length()), content(file), server)) {
            case RouteFileResult.Usable usable ->
                out.println(file + ": usable, department " + usable.file().department() + " by "
                        + usable.file().template().ref());
            case RouteFileResult.Broken broken -> {
                broken.problems().forEach(each -> out.println(file + ":" + each.line() + ": " + each.reason()));
                return false;
            }
        }
        return true;
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            throw new UserError(file + " is not UTF-8", notText);
        } catch (IOException missing) {
            throw new UserError(file + " cannot be read", missing);
        }
    }

    /** What the server would be told. */
    private record ServerOf(Map<String, String> properties) implements RouteFileContext {

        @Override
        public Optional<String> setting(String name) {
            return Optional.ofNullable(properties.get(name));
        }

        @Override
        public boolean hasSecret(String name) {
            return Files.isReadable(Path.of(properties.get("hejnal.departments.secrets"), name));
        }
    }
}
