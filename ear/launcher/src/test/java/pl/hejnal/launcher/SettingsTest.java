package pl.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.launcher.instance.Ports;

class SettingsTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("hejnal.checkout", "../.."))
            .toAbsolutePath()
            .normalize();

    @TempDir
    private Path checkout;

    @Test
    void without_file_and_environment_everything_is_embedded() throws IOException {
        Settings settings = Settings.of(checkout, Map.of());
        assertThat(settings.isExternalDatabase()).isFalse();
        assertThat(settings.isExternalPbx()).isFalse();
        assertThat(settings.isProduction()).isFalse();
        assertThat(settings.text("hejnal.number")).isEqualTo("126165555");
        assertThat(settings.home()).isEqualTo(checkout.resolve(".hejnal"));
    }

    @Test
    void the_environment_wins_over_the_file_and_the_file_over_the_default() throws IOException {
        file("hejnal.http.port=8088\nhejnal.ami.port=5099\nhejnal.city=\n");
        Settings settings = Settings.of(checkout, Map.of("HEJNAL_HTTP_PORT", "8099", "PATH", "/bin"));
        assertThat(settings.number("hejnal.http.port")).isEqualTo(8099);
        assertThat(settings.number("hejnal.ami.port")).isEqualTo(5099);
        assertThat(settings.text("hejnal.city")).isEqualTo("Kraków");
    }

    @Test
    void a_pbx_on_another_machine_is_external() throws IOException {
        assertThat(Settings.of(checkout, Map.of("HEJNAL_AMI_HOST", "pbx.example.org"))
                        .isExternalPbx())
                .isTrue();
    }

    @Test
    void what_is_no_number_is_told_in_a_sentence_that_names_the_setting() throws IOException {
        Settings settings = Settings.of(checkout, Map.of("HEJNAL_DB_PORT", "many"));
        assertThatThrownBy(() -> settings.number("hejnal.db.port"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("hejnal.db.port")
                .hasMessageContaining("\"many\"");
    }

    @Test
    void all_that_cannot_be_is_told_before_anything_starts() throws IOException {
        file("hejnal.mode=prod\nhejnal.callback.tries=0\n");
        Settings settings = Settings.of(checkout, Map.of("HEJNAL_SAMPLE_KM_PORT", "70000"));
        assertThatThrownBy(settings::check)
                .isInstanceOf(UserError.class)
                .hasMessageContainingAll(
                        "hejnal.mode must be one of demo, production, not \"prod\"",
                        "hejnal.callback.tries must be a whole number from 1 to 100, not \"0\"",
                        "hejnal.sample.km.port",
                        "config/hejnal.properties",
                        "HEJNAL_SAMPLE_KM_PORT");
        assertThatThrownBy(settings::groups).isInstanceOf(UserError.class);
    }

    @Test
    void typed_and_by_name_they_are_the_same() throws IOException {
        file("hejnal.number=+48 12 616 55 55, 12 616 12 00\nhejnal.sample.km.port=9000\n");
        Settings settings =
                Settings.of(checkout, Map.of("HEJNAL_HTTP_PORT", "8099")).with("hejnal.sip.port", "5099");
        assertThat(settings.groups().dialledNumbers()).containsExactly("126165555", "126161200");
        assertThat(settings.groups().http().port()).isEqualTo(8099);
        assertThat(settings.groups().sip().port()).isEqualTo(5099);
        assertThat(settings.groups().sample().sftpPort()).contains(9002);
    }

    @Test
    void tests_are_deaf_to_the_file_and_share_no_port_with_a_running_office() throws IOException {
        file("hejnal.http.port=18080\n");
        Map<String, Integer> running = Ports.needed(Settings.of(CHECKOUT, Map.of()));
        Map<String, Integer> tested = Ports.needed(Settings.forTest(checkout, checkout.resolve("home")));
        assertThat(tested.values())
                .doesNotContainAnyElementsOf(running.values())
                .hasSameSizeAs(running.values());
    }

    @Test
    void the_delivered_file_shows_the_true_default_of_every_setting_it_names() throws IOException {
        Settings settings = Settings.of(checkout, Map.of());
        Matcher line = Pattern.compile("(?m)^#(hejnal\\.[a-z.]+)=(.+)$")
                .matcher(Files.readString(CHECKOUT.resolve("config/hejnal.properties")));
        int seen = 0;
        while (line.find()) {
            if (settings.optional(line.group(1)).isPresent()) {
                assertThat(settings.text(line.group(1))).as(line.group(1)).isEqualTo(line.group(2));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    private void file(String text) throws IOException {
        Files.writeString(Files.createDirectories(checkout.resolve("config")).resolve("hejnal.properties"), text);
    }
}
