package pl.hejnal.integration.telephony.fastagi.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.asteriskjava.fastagi.AgiScript;
import org.asteriskjava.fastagi.DefaultAgiServer;
import org.asteriskjava.util.ServerSocketFacade;

/**
 * Listens for the PBX. Each call has a thread; a call above the limit is refused by closing its connection, which leads
 * it into the dialplan's own menu.
 */
public final class MenuServer extends DefaultAgiServer {

    /** Nothing that the PBX does for us takes longer: the longest sentence lasts two minutes. */
    private static final int LONGEST_SILENCE = 300_000;

    private final CountDownLatch listening = new CountDownLatch(1);
    private final int limit;
    private final Predicate<InetAddress> known;
    private final ThreadFactory threads;

    /** @param known who may ask; anybody else finds the door closed */
    public MenuServer(
            InetAddress address,
            int port,
            int limit,
            Predicate<InetAddress> known,
            ThreadFactory threads,
            AgiScript script) {
        super(script);
        this.known = known;
        this.limit = limit;
        this.threads = threads;
        setAddress(address);
        setPort(port);
        setSocketReadTimeout(LONGEST_SILENCE);
    }

    @Override
    protected ThreadPoolExecutor createPool() {
        return new ThreadPoolExecutor(0, limit, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }

    @Override
    protected ServerSocketFacade createServerSocket() throws IOException {
        // While this server stands still, calls wait here: the PBX cannot notice a hang-up before it is connected.
        ServerSocket socket = new ServerSocket(getPort(), limit, getAddress());
        listening.countDown();
        return new AllowedPeersServerSocket(socket, known, LONGEST_SILENCE);
    }

    /** @return whether the PBX is listened to before the time is over */
    public boolean awaitListening(Duration time) throws InterruptedException {
        return listening.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * asterisk-java waits for answers inside {@code synchronized}. Before Java 24 (JEP 491) a virtual thread that does
     * so holds on to one of the few threads that carry them, and two callers would be all that is served at once.
     */
    public static ThreadFactory threads() {
        return Runtime.version().feature() >= 24
                ? Thread.ofVirtual().name("menu-", 0).factory()
                : Thread.ofPlatform().daemon().name("menu-", 0).factory();
    }
}
