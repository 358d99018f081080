package pl.hejnal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class that a document names with its package is there: {@code `calls.journal.JournalDesk`}. */
class DocsNameWhatExistsTest {

    private static final Path ROOT = Path.of("..");

    /** Lower-case packages, then a class; what follows, a method or a constant, is not looked at. */
    private static final Pattern NAMED = Pattern.compile("`((?:[a-z]+\\.)+[A-Z][A-Za-z0-9]+)[`.(]");

    @ParameterizedTest
    @ValueSource(strings = {"docs/ARCHITECTURE.md", "docs/GLOSSARY.md", "CONTRIBUTING.md"})
    void every_class_named_is_there(String document) throws IOException {
        assertThat(missing(Files.readString(ROOT.resolve(document)))).isEmpty();
    }

    @Test
    void a_class_that_moved_away_is_found() throws IOException {
        assertThat(missing("see `rules.SourceTree` and `elsewhere.SourceTree`"))
                .containsExactly("elsewhere.SourceTree");
    }

    private static List<String> missing(String text) throws IOException {
        List<String> files = new SourceTree(ROOT).names();
        return NAMED.matcher(text)
                .results()
                .map(named -> named.group(1))
                .distinct()
                .filter(name -> files.stream().noneMatch(file -> file.endsWith("." + name)))
                .toList();
    }
}
