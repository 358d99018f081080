package pl.hejnal.kernel.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.DatabaseFailures;

/** Does {@link NeedsDatabase}. What fails while the database answers is a fault of ours, and the timer service tells it. */
@Interceptor
@NeedsDatabase
@Priority(Interceptor.Priority.APPLICATION)
public class DatabaseInterceptor {

    @Inject
    DatabaseState database;

    @AroundTimeout
    @Nullable
    Object skipWhileAway(InvocationContext timer) throws Exception {
        if (database.downSince().isPresent()) {
            return null;
        }
        try {
            return timer.proceed();
        } catch (RuntimeException failed) {
            if (DatabaseFailures.isAway(failed)) {
                return null;
            }
            throw failed;
        }
    }
}
