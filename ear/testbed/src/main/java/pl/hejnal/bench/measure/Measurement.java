package pl.hejnal.bench.measure;

import java.util.List;
import java.util.function.Consumer;

/** One part of the bench: it loads the office, tells line by line what it saw, and sums up in ratios. */
public interface Measurement {

    String title();

    /** Whether others on the machine may have spoiled it, and taking it again would help. */
    default boolean repeatable() {
        return true;
    }

    List<Ratio> take(Consumer<String> tell) throws Exception;
}
