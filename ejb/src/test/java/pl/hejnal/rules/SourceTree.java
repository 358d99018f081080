package pl.hejnal.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How long files are and how many a package has, below any root, so that planted ones are tried too. Main code and tests alike. */
final class SourceTree {

    static final int MOST_LINES = 300;
    static final int MOST_FILES = 15;

    private final Path root;

    SourceTree(Path root) {
        this.root = root;
    }

    List<String> tooLong() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(any -> true)) {
            long lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                found.add(root.relativize(file) + ": " + lines + " lines, at most " + MOST_LINES);
            }
        }
        return found;
    }

    /** Without {@code package-info}, which is no class. */
    List<String> tooBig() throws IOException {
        Map<String, Integer> packages = new TreeMap<>();
        for (Path file : files(file -> !file.endsWith("package-info.java"))) {
            packages.merge(root.relativize(file.getParent()).toString(), 1, Integer::sum);
        }
        return packages.entrySet().stream()
                .filter(one -> one.getValue() > MOST_FILES)
                .map(one -> one.getKey() + ": " + one.getValue() + " files, at most " + MOST_FILES)
                .toList();
    }

    /** All classes with their packages: {@code src.main.java.pl.hejnal.calls.CallDesk} behind the module. */
    List<String> names() throws IOException {
        return files(any -> true).stream()
                .map(file -> root.relativize(file).toString())
                .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'))
                .toList();
    }

    private List<Path> files(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }
}
