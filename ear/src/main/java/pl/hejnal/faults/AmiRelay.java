package pl.hejnal.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between the office and the PBX's manager interface, and can be as bad as a network. */
final class AmiRelay implements AutoCloseable {

    private static final int GARBAGE = 3_000;

    private final ServerSocket door;
    private final int pbxPort;
    private final ExecutorService pumps = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;

    AmiRelay(int port, int pbxPort) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.pbxPort = pbxPort;
        pumps.submit(this::receive);
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket office = door.accept();
                open.add(office);
                Socket pbx = new Socket(InetAddress.getLoopbackAddress(), pbxPort);
                open.add(pbx);
                pumps.submit(() -> pump(office, pbx));
                pumps.submit(() -> pump(pbx, office));
            } catch (IOException noPbx) {
                // The office tries again, as it would with a PBX that is being started.
                cut();
            }
        }
    }

    private void pump(Socket from, Socket to) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[8192];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (!silent) {
                    out.write(bytes, 0, count);
                }
            }
        } catch (IOException over) {
            cut(from, to);
        }
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
