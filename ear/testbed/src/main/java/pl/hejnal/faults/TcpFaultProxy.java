package pl.hejnal.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the office and another part, the PBX's manager interface or the database, and can be as bad as a network. */
final class TcpFaultProxy implements AutoCloseable {

    private static final int GARBAGE = 3_000;

    private final ServerSocket door;
    private final int farPort;
    private final ExecutorService pumps = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cutsLeft = new AtomicInteger();
    private volatile String marker = "";
    private volatile boolean silent;

    TcpFaultProxy(int port, int farPort) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.farPort = farPort;
        pumps.submit(this::receive);
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket office = door.accept();
                open.add(office);
                Socket far = new Socket(InetAddress.getLoopbackAddress(), farPort);
                open.add(far);
                pumps.submit(() -> pump(office, far, false));
                pumps.submit(() -> pump(far, office, true));
            } catch (IOException noFarEnd) {
                // The office tries again, as it would with a part that is being started.
                cut();
            }
        }
    }

    private void pump(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[8192];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (answers && isMarked(bytes, count)) {
                    cut(from, to);
                    return;
                }
                if (!silent) {
                    out.write(bytes, 0, count);
                }
            }
        } catch (IOException over) {
            cut(from, to);
        }
    }

    private boolean isMarked(byte[] bytes, int count) {
        return cutsLeft.get() > 0
                && new String(bytes, 0, count, StandardCharsets.ISO_8859_1).contains(marker)
                && cutsLeft.getAndDecrement() > 0;
    }

    /** The next so many connections whose far end says this are cut before the office hears it. */
    void cutAt(String words, int times) {
        marker = words;
        cutsLeft.set(times);
    }

    void cut() {
        cut(open.toArray(Socket[]::new));
    }

    private void cut(Socket... sockets) {
        for (Socket socket : sockets) {
            open.remove(socket);
            try {
                socket.close();
            } catch (IOException gone) {
                continue;
            }
        }
    }

    /** From now on nothing passes, and nobody is told, until {@link #pass}. */
    void swallow() {
        silent = true;
    }

    /** Connections that have lost bytes are of no use any more. */
    void pass() {
        cut();
        silent = false;
    }

    /** Bytes that mean nothing, in the middle of what the PBX says. */
    void garble(Random chance) {
        byte[] garbage = new byte[GARBAGE];
        chance.nextBytes(garbage);
        for (Socket socket : open) {
            if (socket.getLocalPort() == door.getLocalPort()) {
                try {
                    socket.getOutputStream().write(garbage);
                } catch (IOException gone) {
                    cut(socket);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
        pumps.shutdownNow();
    }
}
