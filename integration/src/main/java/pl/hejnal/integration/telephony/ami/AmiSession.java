package pl.hejnal.integration.telephony.ami;

import java.io.IOException;
import java.util.Collection;
import java.util.function.Consumer;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.DefaultManagerConnection;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.EventGeneratingAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.event.ResponseEvent;
import org.asteriskjava.manager.response.ManagerResponse;

/**
 * One connection with the manager interface, from its login to its first failure. It is never mended: asterisk-java's
 * own reconnection would hide the gap, in which events are lost. Used by one thread.
 */
public final class AmiSession implements AutoCloseable {

    /** A PBX that needs longer for a ping counts as gone; with the pause between pings a loss shows within 3 s. */
    private static final int LONGEST_ANSWER = 1_200;

    private static final int LONGEST_SILENCE = 2_800;
    private static final long LONGEST_LIST = 5_000;

    private final DefaultManagerConnection connection;
    private volatile boolean lost;

    private AmiSession(DefaultManagerConnection connection) {
        this.connection = connection;
    }

    /**
     * @param events takes each event at once, on the connection's own thread
     * @param wake is told once the connection is lost, for whoever waits before the next {@link #ping}
     * @throws IOException if the PBX is not there, or refuses the account
     */
    static AmiSession open(AmiAccount account, Consumer<ManagerEvent> events, Runnable wake) throws IOException {
        DefaultManagerConnection connection =
                new DefaultManagerConnection(account.host(), account.port(), account.user(), account.secret());
        connection.setSocketTimeout(LONGEST_ANSWER);
        connection.setSocketReadTimeout(LONGEST_SILENCE);
        connection.setDefaultResponseTimeout(LONGEST_ANSWER);
        connection.setDefaultEventTimeout(LONGEST_LIST);
        connection.setKeepAliveAfterAuthenticationFailure(false);
        AmiSession session = new AmiSession(connection);
        connection.addEventListener(event -> session.hear(event, events, wake));
        try {
            connection.login();
        } catch (AuthenticationFailedException | TimeoutException | IllegalStateException refused) {
            throw new IOException(refused.getMessage(), refused);
        }
        return session;
    }

    private void hear(ManagerEvent event, Consumer<ManagerEvent> events, Runnable wake) {
        if (event instanceof DisconnectEvent) {
            lost = true;
            wake.run();
        } else if (!(event instanceof ResponseEvent)) {
            events.accept(event);
        }
    }

    void ping() throws IOException {
        send(new PingAction());
    }

    public ManagerResponse send(ManagerAction action) throws IOException {
        try {
            checkNotLost();
            return connection.sendAction(action);
        } catch (TimeoutException | IllegalStateException gone) {
            throw new IOException("the PBX does not answer: " + gone.getMessage(), gone);
        }
    }

    public Collection<ResponseEvent> list(EventGeneratingAction action) throws IOException {
        try {
            checkNotLost();
            return connection.sendEventGeneratingAction(action).getEvents();
        } catch (TimeoutException | IllegalStateException gone) {
            throw new IOException("the PBX does not answer: " + gone.getMessage(), gone);
        }
    }

    /** By now asterisk-java may have reconnected by itself; what was missed in between it does not tell. */
    private void checkNotLost() throws IOException {
        if (lost) {
            throw new IOException("the connection was lost");
        }
    }

    /** Also ends the attempts to reconnect that asterisk-java begins by itself. */
    @Override
    public void close() {
        try {
            connection.logoff();
        } catch (IllegalStateException alreadyGone) {
            // The connection was never up, or is down already: nothing is left to close.
        }
    }
}
