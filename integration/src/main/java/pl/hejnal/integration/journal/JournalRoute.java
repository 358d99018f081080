package pl.hejnal.integration.journal;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import pl.hejnal.calls.JournalRead;

/** The Camel route of the journals: every second one look, and word of how it went. */
final class JournalRoute implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final DefaultCamelContext context = new DefaultCamelContext();

    JournalRoute(JournalImport journals, Consumer<JournalRead> tell) {
        context.setApplicationContextClassLoader(JournalRoute.class.getClassLoader());
        context.disableJMX();
        context.getShutdownStrategy().setTimeout(LONGEST_GOODBYE.toSeconds());
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("timer:journal?period=" + BETWEEN_LOOKS.toMillis()).routeId("journal")
                            .process(look -> tell.accept(journals.run()));
                }
            });
        } catch (Exception broken) {
            throw new IllegalStateException("The route of the journals cannot be used", broken);
        }
        context.start();
    }

    @Override
    public void close() {
        context.stop();
    }
}
