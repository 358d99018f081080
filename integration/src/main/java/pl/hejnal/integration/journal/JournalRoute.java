package pl.hejnal.integration.journal;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import pl.hejnal.calls.journal.JournalRead;
import pl.hejnal.integration.journal.files.JournalDirectory;

/** The Camel route of the journals: every second one look, and word of how it went. */
final class JournalRoute implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(5);

    private final DefaultCamelContext context = new DefaultCamelContext();

    private final JournalDirectory directory;

    /**
     * @param journals one look at them
     * @param directory closed with this route
     */
    JournalRoute(Supplier<JournalRead> journals, JournalDirectory directory, Consumer<JournalRead> tell) {
        this.directory = directory;
        context.setApplicationContextClassLoader(JournalRoute.class.getClassLoader());
        context.disableJMX();
        context.getShutdownStrategy().setTimeout(SHUTDOWN_TIMEOUT.toSeconds());
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("timer:journal?period=" + BETWEEN_LOOKS.toMillis())
                            .routeId("journal")
                            .process(look -> tell.accept(journals.get()));
                }
            });
        } catch (Exception broken) {
            throw new IllegalStateException("The route of the journals cannot be used", broken);
        }
        context.start();
    }

    @Override
    public void close() {
        // First: a look that waits for a silent server ends with its line.
        directory.close();
        context.stop();
    }
}
