package pl.hejnal.integration.departments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.file.FileProblem;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.RouteFileContext;
import pl.hejnal.integration.departments.file.RouteFileReader;
import pl.hejnal.integration.departments.file.RouteFileResult;
import pl.hejnal.integration.departments.file.parameter.Reason;

/**
 * Keeps the routes in step with the files of a directory while it runs. What a file says decides, not its time. A file
 * that is broken, or that Camel refuses, is reported once and costs nobody but its own department; if an earlier one of
 * that department was usable, its route goes on.
 */
final class DepartmentFolder {

    private static final Logger LOG = System.getLogger(DepartmentFolder.class.getName());
    private static final String ENDING = ".yaml";
    /** As UTF-8 may need. */
    private static final long BYTES_A_CHARACTER = 4;

    private static final Content UNREADABLE = new Content.Unfit(Reason.of("unreadable"));

    private final Path directory;
    private final RouteFileContext surroundings;
    private final Opening opening;
    private final Consumer<DepartmentSymbol> changed;
    private final Map<String, Seen> files = new ConcurrentHashMap<>();
    private final Map<String, LiveDepartment> live = new ConcurrentHashMap<>();

    /** Makes departments askable and takes that back. */
    interface Opening {
        LiveDepartment open(RouteFile file);

        void close(LiveDepartment department);
    }

    /** What a file holds, or why that cannot be told. */
    private sealed interface Content {

        record Text(String text) implements Content {}

        record Unfit(Reason reason) implements Content {}
    }

    /** A file as it was when it was last looked at. */
    private record Seen(String content, List<FileProblem> problems) {}

    /** @param changed told of each department whose earlier answers count no longer */
    DepartmentFolder(
            Path directory, RouteFileContext surroundings, Opening opening, Consumer<DepartmentSymbol> changed) {
        this.directory = directory;
        this.surroundings = surroundings;
        this.opening = opening;
        this.changed = changed;
    }

    /** Looks once at every {@code *.yaml}; never twice at the same moment. */
    synchronized void look() {
        Map<String, Content> now = contents();
        files.keySet().stream().filter(name -> !now.containsKey(name)).toList().forEach(this::gone);
        now.forEach(this::look);
    }

    private void look(String name, Content content) {
        try {
            switch (content) {
                case Content.Text text -> look(name, text.text());
                case Content.Unfit unfit -> broken(name, "", List.of(new FileProblem(1, unfit.reason())));
            }
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // Whatever a file does to its reader, the other departments' files are looked at all the same.
            broken(
                    name,
                    "",
                    List.of(new FileProblem(
                            1, Reason.of("unusable", unforeseen.getClass().getSimpleName()))));
        }
    }

    private void look(String name, String content) {
        Seen before = files.get(name);
        // One that was broken is judged again: a secret or a setting that it waited for may be there now.
        if (before != null
                && before.content().equals(content)
                && before.problems().isEmpty()) {
            return;
        }
        switch (RouteFileReader.read(name, content, surroundings)) {
            case RouteFileResult.Broken bad -> broken(name, content, bad.problems());
            case RouteFileResult.Usable good -> usable(name, content, good.file());
        }
    }

    private void usable(String name, String content, RouteFile file) {
        try {
            LiveDepartment fresh = opening.open(file);
            LiveDepartment old = live.put(name, fresh);
            files.put(name, new Seen(content, List.of()));
            changed.accept(file.department());
            if (old != null) {
                opening.close(old);
            }
            LOG.log(
                    Level.INFO,
                    "Department {0} is asked by {1}",
                    file.department(),
                    file.template().ref());
        } catch (RuntimeException refused) {
            broken(
                    name,
                    content,
                    List.of(new FileProblem(
                            1,
                            Reason.of("refused", String.valueOf(rootOf(refused).getMessage())))));
        }
    }

    private void broken(String name, String content, List<FileProblem> problems) {
        Seen before = files.put(name, new Seen(content, problems));
        if (before == null || !before.problems().equals(problems)) {
            String rest = live.containsKey(name) ? "; its earlier route goes on" : "";
            problems.forEach(problem -> LOG.log(
                    Level.WARNING,
                    "The department''s file {0} cannot be used: {1}{2}",
                    directory.resolve(name + ENDING),
                    problem,
                    rest));
        }
    }

    private void gone(String name) {
        files.remove(name);
        LiveDepartment old = live.remove(name);
        if (old != null) {
            changed.accept(old.file().department());
            opening.close(old);
            LOG.log(Level.INFO, "Department {0} is not asked any more: its file is gone", name);
        }
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    /** By the files' names without their ending. */
    private Map<String, Content> contents() {
        try (Stream<Path> all = Files.list(directory)) {
            Map<String, Content> contents = new TreeMap<>();
            all.filter(file -> file.toString().endsWith(ENDING))
                    .forEach(file -> content(file)
                            .ifPresent(content ->
                                    contents.put(file.getFileName().toString().replaceFirst("\\.yaml$", ""), content)));
            return contents;
        } catch (IOException missing) {
            throw new UncheckedIOException("The directory of the departments cannot be read", missing);
        }
    }

    /** Empty for one that has just been taken away. */
    private static Optional<Content> content(Path file) {
        try {
            // A pipe would never end, and what is far too long need not get into memory.
            if (!Files.isRegularFile(file)) {
                return Files.exists(file) ? Optional.of(UNREADABLE) : Optional.empty();
            }
            return Optional.of(
                    Files.size(file) > BYTES_A_CHARACTER * RouteFileReader.LONGEST
                            ? new Content.Unfit(Reason.of("tooLong", Integer.toString(RouteFileReader.LONGEST)))
                            : new Content.Text(Files.readString(file)));
        } catch (NoSuchFileException justGone) {
            return Optional.empty();
        } catch (IOException notText) {
            return Optional.of(UNREADABLE);
        }
    }

    Optional<LiveDepartment> live(String name) {
        return Optional.ofNullable(live.get(name));
    }

    /** Those that can be asked now. */
    Stream<LiveDepartment> running() {
        return live.values().stream();
    }

    /** The names of all files, usable or not, with what is wrong with them. */
    Map<String, List<FileProblem>> problems() {
        Map<String, List<FileProblem>> problems = new TreeMap<>();
        files.forEach((name, seen) -> problems.put(name, seen.problems()));
        return problems;
    }
}
