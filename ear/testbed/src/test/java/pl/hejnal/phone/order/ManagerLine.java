package pl.hejnal.phone.order;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The PBX's manager interface for an account of the test: what is asked is sent, what happens is told. */
public final class ManagerLine implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;

    public ManagerLine(int port, String account, String secret, Consumer<Map<String, String>> events)
            throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        out = socket.getOutputStream();
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        Thread.ofPlatform().daemon().name("manager").start(() -> read(in, events));
        send("Login", "Username", account, "Secret", secret);
    }

    private void read(BufferedReader in, Consumer<Map<String, String>> events) {
        Map<String, String> event = new HashMap<>();
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int colon = line.indexOf(": ");
                if (line.isEmpty()) {
                    events.accept(event);
                    event = new HashMap<>();
                } else if (colon > 0) {
                    event.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
        } catch (IOException closed) {
            // The test is over.
            return;
        }
    }

    public synchronized void send(String action, String... fields) throws IOException {
        StringBuilder text = new StringBuilder("Action: " + action + "\r\n");
        for (int i = 0; i < fields.length; i += 2) {
            text.append(fields[i]).append(": ").append(fields[i + 1]).append("\r\n");
        }
        out.write(text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
