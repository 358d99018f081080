package pl.hejnal.launcher.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.launcher.Settings;

class PortsTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void a_taken_port_is_told_with_its_holder_and_the_remedy() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, HERE)) {
            Settings settings =
                    Settings.of(Path.of("."), Map.of("HEJNAL_HTTP_PORT", Integer.toString(taken.getLocalPort())));
            assertThat(Ports.taken(settings))
                    .anySatisfy(sentence -> assertThat(sentence)
                            .contains(
                                    "port " + taken.getLocalPort(),
                                    "java (pid " + ProcessHandle.current().pid() + ")",
                                    "HEJNAL_HTTP_PORT"));
        }
    }

    @Test
    void a_port_of_the_telephone_is_looked_for_where_datagrams_are() throws IOException {
        try (DatagramSocket taken = new DatagramSocket(new InetSocketAddress(HERE, 0))) {
            assertThat(Ports.holder(taken.getLocalPort(), true)).isPresent();
            assertThat(Ports.holder(taken.getLocalPort(), false)).isEmpty();
        }
    }

    @Test
    void a_port_that_was_given_back_is_free() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, HERE)) {
            port = taken.getLocalPort();
        }
        assertThat(Ports.holder(port, false)).isEmpty();
    }
}
