package pl.hejnal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesAndPackagesStaySmallTest {

    private static final SourceTree OURS = new SourceTree(Path.of(".."));

    /** Longer than they should be; a number only ever falls, and a line goes when its file is short enough. */
    private static final Map<String, Integer> STILL_LONG = Map.of();

    /** Bigger than they should be; as above. */
    private static final Map<String, Integer> STILL_BIG = Map.of(
            "integration/src/test/java/pl/hejnal/integration/departments", 16,
            "ear/tests/src/test/java/pl/hejnal/container", 30);

    @TempDir
    private Path planted;

    @Test
    void no_file_has_more_than_300_lines() throws IOException {
        assertThat(OURS.tooLong(STILL_LONG)).isEmpty();
    }

    @Test
    void no_package_has_more_than_15_files() throws IOException {
        assertThat(OURS.tooBig(STILL_BIG)).isEmpty();
    }

    @Test
    void a_planted_long_file_is_found() throws IOException {
        plant("Long.java", SourceTree.MOST_LINES + 1);
        plant("Short.java", SourceTree.MOST_LINES);
        plant("Known.java", SourceTree.MOST_LINES + 2);
        assertThat(new SourceTree(planted).tooLong(Map.of("Known.java", SourceTree.MOST_LINES + 2)))
                .containsExactly("m/src/main/java/p/Long.java: 301 lines, at most 300");
    }

    @Test
    void a_planted_big_package_is_found() throws IOException {
        for (int i = 0; i < SourceTree.MOST_FILES; i++) {
            plant("File" + i + ".java", 1);
        }
        plant("package-info.java", 1);
        assertThat(new SourceTree(planted).tooBig(Map.of())).isEmpty();
        plant("OneMore.java", 1);
        assertThat(new SourceTree(planted).tooBig(Map.of())).containsExactly("m/src/main/java/p: 16 files, at most 15");
        assertThat(new SourceTree(planted).tooBig(Map.of("m/src/main/java/p", 16)))
                .isEmpty();
    }

    private void plant(String name, int lines) throws IOException {
        Path directory = Files.createDirectories(planted.resolve("m/src/main/java/p"));
        Files.writeString(directory.resolve(name), "//\n".repeat(lines));
    }
}
