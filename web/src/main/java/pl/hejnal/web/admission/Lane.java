package pl.hejnal.web.admission;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * So many threads for one kind of request, and a queue before them that ends. Who waits holds no thread; who has gone while
 * they waited is passed over. (The web server's own RequestLimit does the same, and writes a stack trace for each of those.)
 */
final class Lane {

    private record Waiting(HttpServerExchange exchange, HttpHandler next) {}

    private final int threads;
    private final int places;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private int running;

    Lane(int threads, int places) {
        this.threads = threads;
        this.places = places;
    }

    void enter(HttpServerExchange exchange, HttpHandler next) throws Exception {
        if (takesPlace()) {
            begin(exchange, next);
            return;
        }
        // From here on the exchange is not ended with this handler, so that it may be continued by another thread.
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> waitOrGo(new Waiting(exchange, next)));
    }

    private void waitOrGo(Waiting waiting) {
        boolean free;
        boolean full;
        synchronized (this) {
            free = running < threads;
            full = !free && queue.size() >= places;
            if (free) {
                running++;
            } else if (!full) {
                queue.add(waiting);
            }
        }
        if (free) {
            go(waiting);
        } else if (full) {
            Answer.refuse(waiting.exchange(), StatusCodes.SERVICE_UNAVAILABLE);
        }
    }

    private synchronized boolean takesPlace() {
        if (running >= threads || !queue.isEmpty()) {
            return false;
        }
        running++;
        return true;
    }

    private void begin(HttpServerExchange exchange, HttpHandler next) throws Exception {
        exchange.addExchangeCompleteListener((ended, proceed) -> {
            try {
                leave();
            } finally {
                proceed.proceed();
            }
        });
        next.handleRequest(exchange);
    }

    private void go(Waiting waiting) {
        waiting.exchange().dispatch(exchange -> begin(exchange, waiting.next()));
    }

    private void leave() {
        for (Optional<Waiting> next = following(); next.isPresent(); next = following()) {
            HttpServerExchange exchange = next.get().exchange();
            if (!exchange.isComplete() && exchange.getConnection().isOpen()) {
                go(next.get());
                return;
            }
        }
    }

    /** The place goes over to the next of the queue, or is given back. */
    private synchronized Optional<Waiting> following() {
        Waiting next = queue.poll();
        if (next == null) {
            running--;
        }
        return Optional.ofNullable(next);
    }
}
