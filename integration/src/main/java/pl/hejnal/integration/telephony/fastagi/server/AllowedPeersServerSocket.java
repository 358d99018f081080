package pl.hejnal.integration.telephony.fastagi.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Predicate;
import org.asteriskjava.util.ServerSocketFacade;
import org.asteriskjava.util.SocketConnectionFacade;

/** A door that closes in the face of strangers before anything is read from them, and reads no more than a PBX says. */
final class AllowedPeersServerSocket implements ServerSocketFacade {

    private static final Logger LOG = System.getLogger(AllowedPeersServerSocket.class.getName());

    private final ServerSocket door;
    private final Predicate<InetAddress> known;
    private volatile int readTimeout;

    /** @param readTimeout how long a known one may be silent, in milliseconds */
    AllowedPeersServerSocket(ServerSocket door, Predicate<InetAddress> known, int readTimeout) {
        this.door = door;
        this.known = known;
        this.readTimeout = readTimeout;
    }

    @Override
    public SocketConnectionFacade accept() throws IOException {
        Socket caller = door.accept();
        while (!known.test(caller.getInetAddress())) {
            LOG.log(
                    Level.WARNING,
                    "{0} is not the PBX and is not let in to FastAGI",
                    caller.getInetAddress().getHostAddress());
            caller.close();
            caller = door.accept();
        }
        return new AgiConnection(caller, readTimeout);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    @Override
    public void setSocketReadTimeout(int millis) {
        readTimeout = millis;
    }
}
