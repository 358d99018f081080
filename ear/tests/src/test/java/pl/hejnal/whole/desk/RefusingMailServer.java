package pl.hejnal.whole.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that knows none of its recipients. */
final class RefusingMailServer implements AutoCloseable {

    static final String ANSWER = "550 5.1.1 Nobody of this name";

    private final ServerSocket door;

    RefusingMailServer(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
                say(caller, "220 refusing");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    say(caller, line.toUpperCase(Locale.ROOT).startsWith("RCPT") ? ANSWER : "250 ok");
                }
            } catch (IOException gone) {
                // The office hung up, or the test is over.
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
