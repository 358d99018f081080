package pl.hejnal.integration.departments;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.Exchange;
import org.apache.camel.FluentProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.integration.departments.answer.FailedAnswer;
import pl.hejnal.integration.departments.answer.Translated;
import pl.hejnal.integration.departments.answer.UnreadableAnswer;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.template.Question;
import pl.hejnal.integration.departments.template.imported.Feeds;
import pl.hejnal.integration.departments.template.online.GuardedClient;
import pl.hejnal.integration.principal.CounterInRole;

/** Camel with our templates: opens and closes routes while it runs, and puts questions to them. */
final class DepartmentRoutes implements AutoCloseable {

    /** Classes of SQL states: connection, authorization, catalog, resources, operator. */
    private static final Set<String> NO_DATABASE = Set.of("08", "28", "3D", "53", "57", "58");

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong opened = new AtomicLong();
    private final Templates templates;
    private final FluentProducerTemplate questions;
    private final Duration timeout;

    /** @param timeout from the question to the answer: a caller is waiting on the line */
    DepartmentRoutes(
            DepartmentDirectories places,
            CounterInRole<ImportDesk> imports,
            Feeds feeds,
            Duration timeout,
            Clock clock) {
        this.timeout = timeout;
        context.setApplicationContextClassLoader(DepartmentRoutes.class.getClassLoader());
        context.disableJMX();
        // A file that is taken away must not wait for the questions under way.
        context.getShutdownStrategy().setTimeout(timeout.toMillis());
        context.getShutdownStrategy().setTimeUnit(TimeUnit.MILLISECONDS);
        templates = new Templates(context, places.secrets(), places.drops(), imports, feeds, timeout, clock);
        context.start();
        questions = context.createFluentProducerTemplate();
    }

    /**
     * @return the entrance for questions, another one each time, so that an old route can stay until the new one runs
     * @throws RuntimeException if the route cannot be made; nothing of it stays
     */
    String open(RouteFile file) {
        String entrance = file.department().value() + "." + opened.incrementAndGet();
        try {
            templates.open(file, entrance);
            return entrance;
        } catch (RuntimeException unusable) {
            close(entrance);
            throw unusable;
        }
    }

    void close(String entrance) {
        templates.close(entrance);
    }

    Duration timeout() {
        return timeout;
    }

    /** @param timeout how long an answer is waited for */
    Translated ask(String entrance, Question question, Duration timeout)
            throws DepartmentUnavailable, UnknownToDepartment {
        // On a thread of its own: interrupting a virtual thread closes the socket that it waits for.
        Future<Exchange> answer = askers.submit(
                () -> questions.to("direct:" + entrance).withBody(question).send());
        try {
            return stateIn(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            throw new DepartmentUnavailable("no answer within " + timeout.toMillis() + " ms", late);
        } catch (ExecutionException failed) {
            throw new DepartmentUnavailable("cannot be asked", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DepartmentUnavailable("interrupted", stopping);
        } finally {
            answer.cancel(true);
        }
    }

    private static Translated stateIn(Exchange exchange) throws DepartmentUnavailable, UnknownToDepartment {
        return switch (exchange.getException()) {
            case null -> exchange.getMessage().getBody(Translated.class);
            case UnknownToDepartment unknown -> throw unknown;
            case DepartmentUnavailable unavailable -> throw unavailable;
            case GuardedClient.TooLong endless -> throw new UnreadableAnswer(GuardedClient.TOO_LONG);
            case IOException lost ->
                throw new DepartmentUnavailable("the connection failed: " + lost.getMessage(), lost);
            case SQLException refused -> throw failure(refused);
            case Exception other ->
                throw new DepartmentUnavailable(
                        "cannot be asked: " + other.getClass().getSimpleName(), other);
        };
    }

    /** Whether the database cannot be reached, or failed over this statement. */
    private static DepartmentUnavailable failure(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        String told = "the database fails with state " + state;
        boolean line =
                refused.getSQLState() == null || state.length() < 2 || NO_DATABASE.contains(state.substring(0, 2));
        return line ? new DepartmentUnavailable(told, refused) : new FailedAnswer(told);
    }

    @Override
    public void close() {
        askers.shutdownNow();
        context.stop();
    }
}
