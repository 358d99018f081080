package pl.hejnal.whole.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the PBX's manager interface sends the office, heard beside it with the same account and so the same filters. */
public final class ManagerEvents implements AutoCloseable {

    private final Socket socket;
    private final Map<String, List<String>> byCall = new ConcurrentHashMap<>();

    ManagerEvents(int port, String user, String secret) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write(("Action: Login\r\nUsername: " + user + "\r\nSecret: " + secret + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        while (!in.readLine().contains("Success")) {
            continue;
        }
        Thread.ofVirtual().start(() -> read(in));
    }

    private void read(BufferedReader in) {
        try {
            String name = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("Event: ")) {
                    name = line.substring(7);
                } else if (line.matches("(Transferee)?Linkedid: .*") && !name.isEmpty()) {
                    byCall.computeIfAbsent(line.replaceFirst(".*: ", ""), call -> new CopyOnWriteArrayList<>())
                            .add(name);
                    name = "";
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    /** The names of all events of this call, in their order. */
    public List<String> of(String linkedid) {
        return new ArrayList<>(byCall.getOrDefault(linkedid, List.of()));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
