package pl.hejnal.integration.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Stands between us and a server, and can fall silent without hanging up, as a network does whose cable was cut. */
final class SilentRelay implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new ArrayList<>();
    private final int behind;
    private volatile CountDownLatch silence = new CountDownLatch(0);

    SilentRelay(int behind) throws IOException {
        this.behind = behind;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    void fallSilent() {
        silence = new CountDownLatch(1);
    }

    void speakAgain() {
        silence.countDown();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = keep(door.accept());
                Socket server = keep(new Socket(InetAddress.getLoopbackAddress(), behind));
                Thread.ofVirtual().start(() -> pass(caller, server));
                Thread.ofVirtual().start(() -> pass(server, caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private Socket keep(Socket socket) {
        synchronized (open) {
            open.add(socket);
        }
        return socket;
    }

    private void pass(Socket from, Socket to) {
        byte[] bytes = new byte[8_192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                silence.await();
                out.write(bytes, 0, read);
            }
        } catch (IOException closed) {
            // Either end is gone; the other is closed with it.
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        silence.countDown();
        synchronized (open) {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }
}
