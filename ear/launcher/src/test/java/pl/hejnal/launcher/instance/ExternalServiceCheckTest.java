package pl.hejnal.launcher.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pl.hejnal.launcher.Settings;

class ExternalServiceCheckTest {

    private final Settings embedded = Settings.forTest(Path.of("."), Path.of("home"));

    @Test
    void embedded_parts_are_not_asked() {
        assertThat(new ExternalServiceCheck(embedded).databaseTrouble()).isEmpty();
        assertThat(new ExternalServiceCheck(embedded).pbxTrouble()).isEmpty();
    }

    @Test
    void a_database_that_is_away_is_named_with_the_settings_to_check() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + closedPort() + "/hejnal";
        Settings external = embedded.with("hejnal.db.url", url).with("hejnal.db.password", "never shown");
        assertThat(new ExternalServiceCheck(external).databaseTrouble())
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains(url, "refused", "HEJNAL_DB_URL")
                        .doesNotContain("never shown"));
    }

    @Test
    void a_pbx_is_told_only_while_it_is_away() throws IOException {
        Settings external = embedded.with("hejnal.pbx", "external");
        try (ServerSocket ami = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings there = external.with("hejnal.ami.port", Integer.toString(ami.getLocalPort()));
            assertThat(new ExternalServiceCheck(there).pbxTrouble()).isEmpty();
        }
        int closed = closedPort();
        assertThat(new ExternalServiceCheck(external.with("hejnal.ami.port", Integer.toString(closed))).pbxTrouble())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("127.0.0.1:" + closed, "goes on trying"));
    }

    /** One that was just free: nobody is given it again so soon. */
    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
