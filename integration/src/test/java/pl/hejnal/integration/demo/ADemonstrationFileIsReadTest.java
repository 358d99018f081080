package pl.hejnal.integration.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ADemonstrationFileIsReadTest {

    @TempDir
    private Path folder;

    @Test
    void each_line_is_read_under_the_names_of_the_first() throws IOException {
        assertThat(file("symbol;name\nKM; Wydział Ewidencji \n\nSA;\n").rows())
                .extracting(DemoRow::values)
                .containsExactly(
                        Map.of("symbol", "KM", "name", "Wydział Ewidencji"), Map.of("symbol", "SA", "name", ""));
    }

    @Test
    void a_line_with_a_value_too_many_or_too_few_is_told_with_its_file() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> file("symbol;name\nKM;a;b\n").rows())
                .withMessageContainingAll("data.csv", "KM;a;b");
        assertThatIllegalStateException()
                .isThrownBy(() -> file("symbol;name\nKM\n").rows());
    }

    @Test
    void a_column_that_is_missing_is_told_with_its_file() throws IOException {
        DemoRow row = file("symbol;name\nKM;a\n").rows().getFirst();
        assertThatIllegalStateException()
                .isThrownBy(() -> row.get("phone"))
                .withMessageContainingAll("data.csv", "phone");
    }

    @Test
    void a_file_that_is_not_there_is_told_by_its_name() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new DemoFile(folder.resolve("gone.csv")).rows())
                .withMessageContaining("gone.csv");
    }

    private DemoFile file(String text) throws IOException {
        return new DemoFile(Files.writeString(folder.resolve("data.csv"), text));
    }
}
