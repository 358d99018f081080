package pl.hejnal.integration.telephony.fastagi;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.util.function.Predicate;
import org.asteriskjava.util.ServerSocketFacade;
import org.asteriskjava.util.SocketConnectionFacade;

/** A door that closes in the face of strangers before anything is read from them. */
record NeighboursOnly(ServerSocketFacade door, Predicate<InetAddress> known) implements ServerSocketFacade {

    private static final Logger LOG = System.getLogger(NeighboursOnly.class.getName());

    @Override
    public SocketConnectionFacade accept() throws IOException {
        SocketConnectionFacade caller = door.accept();
        while (!known.test(caller.getRemoteAddress())) {
            LOG.log(Level.WARNING, "{0} is not the PBX and is not let in to FastAGI", caller.getRemoteAddress().getHostAddress());
            caller.close();
            caller = door.accept();
        }
        return caller;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    @Override
    public void setSocketReadTimeout(int millis) {
        door.setSocketReadTimeout(millis);
    }
}
