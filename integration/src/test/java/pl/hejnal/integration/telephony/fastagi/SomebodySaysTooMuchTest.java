package pl.hejnal.integration.telephony.fastagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.integration.telephony.fastagi.server.MenuServer;
import pl.hejnal.integration.telephony.fastagi.server.SoundLocation;

/** The real server over a real socket: whoever is let in may still be no PBX. */
class SomebodySaysTooMuchTest {

    private static final int FAR_TOO_MUCH = 13_000_000;

    private final OfficeDouble office = new OfficeDouble();
    private MenuServer server;
    private int port;

    @BeforeEach
    void open() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = new MenuServer(
                InetAddress.getLoopbackAddress(),
                port,
                10,
                neighbour -> true,
                Thread.ofVirtual().factory(),
                new CallScripts(
                        office,
                        SoundLocation.FILES,
                        Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC),
                        Runnable::run));
        Thread.ofVirtual().start(() -> {
            try {
                server.startup();
            } catch (IOException closed) {
                // The test is over.
                return;
            }
        });
        assertThat(server.awaitListening(Duration.ofSeconds(10))).isTrue();
    }

    @AfterEach
    void close() {
        server.shutdown();
    }

    @Test
    void a_line_without_an_end_is_not_collected() throws Exception {
        assertThat(takenOf("agi_request: ", "x")).isLessThan(FAR_TOO_MUCH);
        assertThat(new CallerDouble().calls(port)).as("the next caller").isNotEmpty();
    }

    @Test
    void a_head_without_an_end_is_not_collected() throws Exception {
        assertThat(takenOf("", "agi_arg_1: xxxxxxxxxxxx\n")).isLessThan(FAR_TOO_MUCH);
        assertThat(office.told()).isEmpty();
    }

    /** How much of it could be written before the connection was closed. */
    private int takenOf(String begin, String again) throws IOException {
        byte[] block = again.repeat(100_000 / again.length()).getBytes(StandardCharsets.UTF_8);
        int written = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            while (written < FAR_TOO_MUCH) {
                out.write(block);
                written += block.length;
            }
        } catch (IOException closed) {
            return written;
        }
        return written;
    }
}
