package pl.hejnal.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ABodyComesSlowlyTest {

    private static final String FORM = " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n";
    private static final int MANY = 100;

    private static SmallServer server() {
        return new SmallServer(
                Set.of(),
                false,
                exchange -> exchange.getResponseSender()
                        .send("read "
                                + new String(exchange.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                                        .length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 9000\r\n\r\nx",
                "Transfer-Encoding: chunked\r\n\r\n1000\r\nx",
                "Expect: 100-continue\r\nContent-Length: 9000\r\n\r\nx"
            })
    void and_others_are_answered_meanwhile(String rest) throws Exception {
        List<Socket> hanging = new ArrayList<>();
        try (SmallServer server = server()) {
            for (int i = 0; i < MANY; i++) {
                hanging.add(server.open("POST /login.xhtml" + FORM + rest));
            }
            assertThat(server.answer("GET /login.xhtml" + FORM + "\r\n"))
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith("read 0");
            assertThat(server.answer("POST /login.xhtml" + FORM + "Content-Length: 3\r\n\r\na=b"))
                    .endsWith("read 3");
        } finally {
            close(hanging);
        }
    }

    @Test
    void and_is_read_whole_when_it_comes_in_the_end() throws Exception {
        try (SmallServer server = server();
                Socket slow = server.open("POST /login.xhtml" + FORM + "Transfer-Encoding: chunked\r\n\r\n")) {
            for (int i = 0; i < 10; i++) {
                slow.getOutputStream().write("3\r\nabc\r\n".getBytes(StandardCharsets.ISO_8859_1));
                slow.getOutputStream().flush();
            }
            slow.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(SmallServer.read(slow)).endsWith("read 30");
        }
    }

    @Test
    void or_is_too_long_for_somebody_who_has_not_signed_in() throws Exception {
        String said = "POST /login.xhtml" + FORM + "Content-Length: " + (WholeBody.OF_ANYBODY + 1) + "\r\n\r\n";
        String unsaid = "POST /login.xhtml" + FORM + "Transfer-Encoding: chunked\r\n\r\n5000\r\n" + "x".repeat(0x5000)
                + "\r\n0\r\n\r\n";
        String known = "Cookie: HEJNAL=somebodys\r\n";
        try (SmallServer server = server()) {
            assertThat(server.answer(said)).startsWith("HTTP/1.1 413 ");
            // The connection is closed upon it, so the answer may be lost on its way.
            assertThat(server.answer(unsaid)).doesNotContain("read ");
            assertThat(server.answer(unsaid.replace("\r\nTransfer", "\r\n" + known + "Transfer")))
                    .endsWith("read " + 0x5000);
        }
    }

    @Test
    void and_breaks_off() throws Exception {
        try (SmallServer server = server()) {
            server.open("POST /login.xhtml" + FORM + "Content-Length: 9000\r\n\r\nx")
                    .close();
            assertThat(server.answer("GET /login.xhtml" + FORM + "\r\n")).endsWith("read 0");
        }
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
