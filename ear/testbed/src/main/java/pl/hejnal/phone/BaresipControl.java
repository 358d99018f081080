package pl.hejnal.phone;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** The wire on which baresip is led (its module ctrl_tcp): JSON messages, each as a netstring, {@code 7:{"a":1},}. */
final class BaresipControl implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Socket socket;

    BaresipControl(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
    }

    /** Tells events on a thread of its own until the phone has ended. */
    void follow(String name, Consumer<BaresipEvent> tell) {
        Thread.ofPlatform().daemon().name("phone-" + name).start(() -> {
            try (InputStream in = socket.getInputStream()) {
                for (byte[] message = next(in); message.length > 0; message = next(in)) {
                    BaresipEvent.of(JSON.readTree(message)).ifPresent(tell);
                }
            } catch (IOException closed) {
                // The phone was put away; its process tells so to whoever asks.
                return;
            }
        });
    }

    /** @return the next message, of no bytes at the end */
    static byte[] next(InputStream in) throws IOException {
        int length = 0;
        for (int b = in.read(); b != ':'; b = in.read()) {
            if (b < 0) {
                return new byte[0];
            }
            length = length * 10 + Character.digit(b, 10);
        }
        byte[] message = in.readNBytes(length);
        in.read();
        return message;
    }

    void command(String name) throws IOException {
        command(name, "");
    }

    /** @param parameters as one types them after the command; none if empty */
    void command(String name, String parameters) throws IOException {
        byte[] message = JSON.writeValueAsBytes(
                parameters.isEmpty() ? Map.of("command", name) : Map.of("command", name, "params", parameters));
        synchronized (socket) {
            socket.getOutputStream().write((message.length + ":").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(message);
            socket.getOutputStream().write(',');
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
