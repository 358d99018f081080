package pl.hejnal.attack.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import pl.hejnal.attack.AttackTarget;

/** One connection to the web server on which anything may be written, whatever HTTP says about it. */
public final class Wire implements AutoCloseable {

    /** How long an answer is waited for: long, so that only a server that does not answer at all is taken for one. */
    private static final int TIMEOUT_MILLIS = 20_000;

    private static final int MUCH = 100_000;
    private final Socket socket;

    Wire(AttackTarget target) throws IOException {
        this("127.0.0.1", target.httpPort());
    }

    private Wire(String from, int port) throws IOException {
        socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
        socket.setSoTimeout(TIMEOUT_MILLIS);
    }

    /** From another address of this machine, whose limits are nobody else's. */
    public static Wire ofAStranger(AttackTarget target) throws IOException {
        return new Wire("127.0.0.9", target.httpPort());
    }

    public Wire write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** The answer's first line and headers; empty if the connection was closed, or nothing came. */
    String head() throws IOException {
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            for (int one = in.read(); one >= 0 && got.size() < MUCH; one = in.read()) {
                got.write(one);
                if (one == '\n' && got.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                    break;
                }
            }
        } catch (SocketTimeoutException nothing) {
            return got.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException closed) {
            return got.toString(StandardCharsets.ISO_8859_1);
        }
        return got.toString(StandardCharsets.ISO_8859_1);
    }

    public static String answer(AttackTarget target, String request) throws IOException {
        try (Wire wire = new Wire(target)) {
            return wire.write(request).head();
        }
    }

    /** Of the listener that health has for itself. */
    public static String health(AttackTarget target, String question) throws IOException {
        try (Wire wire = new Wire("127.0.0.1", target.settings().number("hejnal.health.port"))) {
            return wire.write("GET /api/v1/health" + question + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .head();
        }
    }

    static String firstLine(String head) {
        return head.lines().findFirst().orElse("nothing");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
