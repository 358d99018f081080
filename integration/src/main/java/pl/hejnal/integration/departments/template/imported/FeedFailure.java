package pl.hejnal.integration.departments.template.imported;

import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** A mailbox that cannot be read, or letters that cannot be kept: a trouble to show, not a stack trace a letter and poll. */
final class FeedFailure implements ExceptionHandler {

    private final DepartmentSymbol department;
    private final Feeds feeds;

    FeedFailure(DepartmentSymbol department, Feeds feeds) {
        this.department = department;
        this.feeds = feeds;
    }

    @Override
    public void handleException(Throwable failure) {
        feeds.trouble(
                department,
                "it cannot be taken now: " + rootOf(failure).getClass().getSimpleName());
    }

    @Override
    public void handleException(String message, Throwable failure) {
        handleException(failure);
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable failure) {
        handleException(failure);
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
