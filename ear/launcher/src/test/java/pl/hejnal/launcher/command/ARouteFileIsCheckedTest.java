package pl.hejnal.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;

class ARouteFileIsCheckedTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("hejnal.checkout"));
    private static final Path KM = CHECKOUT.resolve("config/departments/KM.yaml");

    @TempDir
    private Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_delivered_file_is_usable() throws Exception {
        assertThat(check(KM)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).endsWith("usable, department KM by rest-json\n");
    }

    @Test
    void a_mistake_is_told_with_file_and_line_and_fails_the_command() throws Exception {
        Path broken = Files.writeString(
                home.resolve("KM.yaml"),
                Files.readString(KM).replace("routeTemplateRef: rest-json", "routeTemplateRef: my-own"));
        assertThat(check(KM, broken)).isEqualTo(1);
        int line = Files.readString(broken).lines().toList().indexOf("    routeTemplateRef: my-own") + 1;
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(broken + ":" + line + ": routeTemplateRef must be one of");
    }

    @Test
    void a_production_server_is_not_needed_nor_its_passwords() throws Exception {
        Settings settings = settings().with("hejnal.mode", "production").with("hejnal.ami.host", "pbx.example.org");
        assertThat(new DepartmentFiles(settings, new PrintStream(said)).check(List.of(KM)))
                .isZero();
    }

    @Test
    void a_file_that_is_missing_is_said_in_a_sentence() {
        assertThatThrownBy(() -> check(home.resolve("SA.yaml")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be read");
    }

    private int check(Path... files) throws Exception {
        return new DepartmentFiles(settings(), new PrintStream(said, true, StandardCharsets.UTF_8))
                .check(List.of(files));
    }

    private Settings settings() {
        return Settings.forTest(CHECKOUT, home);
    }
}
