package pl.hejnal.web.admission;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;
import pl.hejnal.web.admission.proxy.Requester;

/**
 * Reads a request's body to its end before a thread waits for it, so that a body that comes a byte at a time holds a
 * connection and a buffer and nothing else, and not for long. Only the files of somebody who is signed in are too large for
 * that: their threads are counted in {@link Room}.
 */
final class WholeBody implements HttpHandler {

    private static final Logger LOG = System.getLogger(WholeBody.class.getName());
    /** The longest form that everybody may send: a code, a PIN, a name and a password. */
    static final int OF_ANYBODY = 16_384;
    /** The longest form of somebody who is signed in. */
    static final int OF_SIGNED_IN = 1_048_576;

    private static final int SECONDS = 15;
    private final HttpHandler next;
    private final Requester requester;
    private final Tally unfinished;

    WholeBody(HttpHandler next, Requester requester, Tally unfinished) {
        this.next = next;
        this.requester = requester;
        this.unfinished = unfinished;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        boolean known = requester.isSignedIn(exchange);
        if (exchange.isRequestComplete() || (known && Room.isUpload(exchange))) {
            next.handleRequest(exchange);
            return;
        }
        if (Room.isUpload(exchange)) {
            Answer.refuse(exchange, StatusCodes.UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        int most = known ? OF_SIGNED_IN : OF_ANYBODY;
        if (exchange.getRequestContentLength() > most) {
            Answer.refuse(exchange, StatusCodes.REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        exchange.setMaxEntitySize(most);
        StreamSourceChannel body = exchange.getRequestChannel();
        if (body == null) {
            Answer.refuse(exchange, StatusCodes.BAD_REQUEST);
            return;
        }
        new Reading(exchange, body).begin();
    }

    /** Lives on the exchange's one I/O thread. */
    private final class Reading {

        private final HttpServerExchange exchange;
        private final List<PooledByteBuffer> full = new ArrayList<>();
        private final StreamSourceChannel channel;
        private XnioExecutor.@Nullable Key deadline;
        private boolean over;

        Reading(HttpServerExchange exchange, StreamSourceChannel channel) {
            this.exchange = exchange;
            this.channel = channel;
        }

        void begin() throws Exception {
            try {
                if (readAll()) {
                    finish();
                    next.handleRequest(exchange);
                    return;
                }
            } catch (IOException broken) {
                fail(broken);
                return;
            }
            deadline = exchange.getIoThread().executeAfter(this::late, SECONDS, TimeUnit.SECONDS);
            channel.getReadSetter().set(readable -> more());
            channel.resumeReads();
        }

        private void more() {
            if (over) {
                return;
            }
            try {
                if (readAll()) {
                    channel.getReadSetter().set(null);
                    channel.suspendReads();
                    finish();
                    Connectors.executeRootHandler(next, exchange);
                }
            } catch (IOException | RuntimeException broken) {
                fail(broken);
            }
        }

        /** @return whether the end has come */
        private boolean readAll() throws IOException {
            while (true) {
                ByteBuffer room = room();
                int read = channel.read(room);
                if (read <= 0) {
                    return read < 0;
                }
            }
        }

        private ByteBuffer room() {
            if (full.isEmpty() || !full.getLast().getBuffer().hasRemaining()) {
                full.add(exchange.getConnection().getByteBufferPool().allocate());
            }
            return full.getLast().getBuffer();
        }

        private void finish() {
            over();
            PooledByteBuffer[] read = full.stream()
                    .filter(buffer -> {
                        buffer.getBuffer().flip();
                        if (!buffer.getBuffer().hasRemaining()) {
                            buffer.close();
                            return false;
                        }
                        return true;
                    })
                    .toArray(PooledByteBuffer[]::new);
            if (read.length > 0) {
                Connectors.ungetRequestBytes(exchange, read);
            }
            Connectors.resetRequestChannel(exchange);
        }

        private void over() {
            over = true;
            if (deadline != null) {
                deadline.remove();
            }
        }

        private void late() {
            if (!over) {
                say("had not come whole after " + SECONDS + " s");
                giveUp(StatusCodes.REQUEST_TIME_OUT);
            }
        }

        private void fail(Exception broken) {
            say("broke off: " + broken);
            giveUp(
                    broken instanceof RequestTooBigException
                            ? StatusCodes.REQUEST_ENTITY_TOO_LARGE
                            : StatusCodes.BAD_REQUEST);
        }

        private void giveUp(int status) {
            over();
            full.forEach(PooledByteBuffer::close);
            channel.getReadSetter().set(null);
            channel.suspendReads();
            Answer.refuse(exchange, status);
            // Whoever does not take the answer either is not waited for.
            exchange.getIoThread().executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), 1, TimeUnit.SECONDS);
        }

        private void say(String what) {
            unfinished
                    .one()
                    .ifPresent(times -> LOG.log(
                            Level.INFO,
                            "{0} requests were not finished, the last of {1} to {2}: it {3}",
                            times,
                            Requester.address(exchange),
                            exchange.getRequestPath(),
                            what));
        }
    }
}
