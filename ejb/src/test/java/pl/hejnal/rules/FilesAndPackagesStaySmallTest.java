package pl.hejnal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesAndPackagesStaySmallTest {

    private static final SourceTree OURS = new SourceTree(Path.of(".."));

    @TempDir
    private Path planted;

    @Test
    void no_file_has_more_than_300_lines() throws IOException {
        assertThat(OURS.tooLong()).isEmpty();
    }

    @Test
    void no_package_has_more_than_15_files() throws IOException {
        assertThat(OURS.tooBig()).isEmpty();
    }

    @Test
    void a_planted_long_file_is_found() throws IOException {
        plant("Long.java", SourceTree.MOST_LINES + 1);
        plant("Short.java", SourceTree.MOST_LINES);
        assertThat(new SourceTree(planted).tooLong())
                .containsExactly("m/src/main/java/p/Long.java: 301 lines, at most 300");
    }

    @Test
    void a_planted_big_package_is_found() throws IOException {
        for (int i = 0; i < SourceTree.MOST_FILES; i++) {
            plant("File" + i + ".java", 1);
        }
        plant("package-info.java", 1);
        assertThat(new SourceTree(planted).tooBig()).isEmpty();
        plant("OneMore.java", 1);
        assertThat(new SourceTree(planted).tooBig()).containsExactly("m/src/main/java/p: 16 files, at most 15");
    }

    private void plant(String name, int lines) throws IOException {
        Path directory = Files.createDirectories(planted.resolve("m/src/main/java/p"));
        Files.writeString(directory.resolve(name), "//\n".repeat(lines));
    }
}
