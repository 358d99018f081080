package pl.hejnal.integration.departments.asking;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.FetchedState;
import pl.hejnal.cases.departments.UnknownToDepartment;

/** The same question, asked by many while it is under way, is put to the department once; all hear the same answer. */
public final class RequestCoalescer {

    public interface Question {
        FetchedState put() throws DepartmentUnavailable, UnknownToDepartment;
    }

    private final Duration timeout;
    private final ConcurrentMap<CaseKey, CompletableFuture<FetchedState>> underWay = new ConcurrentHashMap<>();

    /** @param timeout how long one waits for another's question */
    public RequestCoalescer(Duration timeout) {
        this.timeout = timeout;
    }

    public FetchedState ask(CaseKey key, Question question) throws DepartmentUnavailable, UnknownToDepartment {
        CompletableFuture<FetchedState> own = new CompletableFuture<>();
        CompletableFuture<FetchedState> others = underWay.putIfAbsent(key, own);
        if (others != null) {
            return await(others);
        }
        try {
            FetchedState state = question.put();
            own.complete(state);
            return state;
        } catch (DepartmentUnavailable | UnknownToDepartment | RuntimeException failed) {
            own.completeExceptionally(failed);
            throw failed;
        } finally {
            underWay.remove(key, own);
        }
    }

    private FetchedState await(CompletableFuture<FetchedState> others)
            throws DepartmentUnavailable, UnknownToDepartment {
        try {
            return others.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case DepartmentUnavailable unavailable -> throw unavailable;
                case UnknownToDepartment unknown -> throw unknown;
                case null, default -> throw new IllegalStateException(failed.getCause());
            }
        } catch (TimeoutException late) {
            throw new DepartmentUnavailable("no answer within " + timeout.toMillis() + " ms", late);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DepartmentUnavailable("interrupted", stopping);
        }
    }
}
