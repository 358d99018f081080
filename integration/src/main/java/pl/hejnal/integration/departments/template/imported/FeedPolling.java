package pl.hejnal.integration.departments.template.imported;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Watches a route fetch: a server that cannot be reached is a trouble to show, not a stack trace a minute. */
final class FeedPolling implements PollingConsumerPollStrategy {

    private final DepartmentSymbol department;
    private final Feeds feeds;
    private volatile boolean away;

    FeedPolling(DepartmentSymbol department, Feeds feeds) {
        this.department = department;
        this.feeds = feeds;
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        return true;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        if (away) {
            away = false;
            feeds.fine(department);
        }
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
        away = true;
        feeds.trouble(
                department, "it cannot be reached: " + rootOf(cause).getClass().getSimpleName());
        return false;
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
