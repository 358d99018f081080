package pl.hejnal.integration.telephony.fastagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real server over a real socket: whoever is let in may still be no PBX. */
class SomebodySaysTooMuchTest extends MenuOverASocket {

    private static final int FAR_TOO_MUCH = 13_000_000;

    private int port;

    @BeforeEach
    void open() throws Exception {
        port = open(office, 10);
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
