package pl.hejnal.integration.principal;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A counter together with the role in which it is asked, for classes that are no beans. Each visit is a transaction.
 *
 * @param <C> the counter
 */
public final class CounterInRole<C> {

    private final C counter;
    private final Function<Supplier<Object>, Object> principal;

    /** @param principal runs what is asked in its role */
    public CounterInRole(C counter, Function<Supplier<Object>, Object> principal) {
        this.counter = counter;
        this.principal = principal;
    }

    @SuppressWarnings("unchecked") // The principal returns what the visit returned.
    public <T> T ask(Function<C, T> visit) {
        return (T) principal.apply(() -> visit.apply(counter));
    }

    public void tell(Consumer<C> visit) {
        ask(desk -> {
            visit.accept(desk);
            return desk;
        });
    }
}
