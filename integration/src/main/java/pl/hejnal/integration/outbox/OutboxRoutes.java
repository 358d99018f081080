package pl.hejnal.integration.outbox;

import java.time.Duration;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Camel with the route of one channel, and the timer that looks after what was postponed or left behind by another server. */
final class OutboxRoutes implements AutoCloseable {

    /** A new message does not wait for it: its commit wakes the worker. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(5);

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final OutboxWorker worker;

    /** @param worker closed with these routes */
    OutboxRoutes(RouteBuilder channel, OutboxWorker worker) {
        this.worker = worker;
        context.setApplicationContextClassLoader(OutboxRoutes.class.getClassLoader());
        context.disableJMX();
        context.getShutdownStrategy().setTimeout(SHUTDOWN_TIMEOUT.toSeconds());
        try {
            context.addRoutes(channel);
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("timer:outbox?period=" + BETWEEN_LOOKS.toMillis())
                            .routeId("outbox-due")
                            .process(look -> worker.wake());
                }
            });
        } catch (Exception broken) {
            throw new IllegalStateException("The route of the outbox cannot be used", broken);
        }
        context.start();
    }

    void wake() {
        worker.wake();
    }

    @Override
    public void close() {
        worker.close();
        context.stop();
    }
}
