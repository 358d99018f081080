package pl.hejnal.integration.departments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.FluentProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import pl.hejnal.cases.DepartmentSystems;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * The routes to the departments' systems, made from the files of a directory. A file that cannot be used is reported
 * with its reason and costs nobody but its own department.
 */
final class DepartmentRoutes implements DepartmentSystems, AutoCloseable {

    /** From the question to the answer, everything included: a caller is waiting on the line. */
    static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final Logger LOG = System.getLogger(DepartmentRoutes.class.getName());

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
    private final FluentProducerTemplate questions;

    DepartmentRoutes(Clock clock) {
        context.setApplicationContextClassLoader(DepartmentRoutes.class.getClassLoader());
        context.disableJMX();
        try {
            context.addRoutes(new RestJsonTemplate(clock));
        } catch (Exception broken) {
            throw new IllegalStateException("The template " + RestJsonTemplate.NAME + " cannot be used", broken);
        }
        context.start();
        questions = context.createFluentProducerTemplate();
    }

    /** Reads every {@code *.yaml} of the directory, in the order of their names. */
    void read(Path directory) {
        for (Path file : files(directory)) {
            try {
                PluginHelper.getRoutesLoader(context)
                        .loadRoutes(PluginHelper.getResourceLoader(context).resolveResource(file.toUri().toString()));
            } catch (Exception unusable) {
                LOG.log(Level.ERROR, "The department's file " + file + " cannot be used: " + reason(unusable));
            }
        }
        LOG.log(Level.INFO, "Departments that can be asked: {0}",
                context.getRoutes().stream().map(route -> route.getRouteId()).sorted().toList());
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("The directory of the departments cannot be read", missing);
        }
    }

    private static String reason(Throwable failure) {
        return failure.getCause() == null ? failure.toString() : failure + ", because " + reason(failure.getCause());
    }

    @Override
    public CaseState fetch(DepartmentSymbol department, CaseSign sign)
            throws DepartmentUnavailable, UnknownToDepartment {
        String endpoint = "direct:" + department.value();
        if (context.hasEndpoint(endpoint) == null) {
            throw new DepartmentUnavailable("no route leads to " + department.value());
        }
        // On a thread of its own: interrupting a virtual thread closes the socket that it waits for.
        Future<Exchange> answer = askers.submit(() -> questions.to(endpoint).withBody(sign).send());
        try {
            return stateIn(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            throw new DepartmentUnavailable("no answer within " + PATIENCE.toMillis() + " ms", late);
        } catch (ExecutionException failed) {
            throw new DepartmentUnavailable("cannot be asked", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DepartmentUnavailable("interrupted", stopping);
        } finally {
            answer.cancel(true);
        }
    }

    private static CaseState stateIn(Exchange exchange) throws DepartmentUnavailable, UnknownToDepartment {
        switch (exchange.getException()) {
            case null -> {
                return exchange.getMessage().getBody(CaseState.class);
            }
            case UnknownToDepartment unknown -> throw unknown;
            case DepartmentUnavailable unavailable -> throw unavailable;
            case Exception other -> throw new DepartmentUnavailable("cannot be asked: " + other.getMessage(), other);
        }
    }

    @Override
    public void close() {
        askers.shutdownNow();
        context.stop();
    }
}
