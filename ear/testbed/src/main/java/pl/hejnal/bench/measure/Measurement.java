package pl.hejnal.bench.measure;

import java.util.List;
import java.util.function.Consumer;

/** One part of the bench: it loads the office, tells line by line what it saw, and judges the promises it knows. */
public interface Measurement {

    String title();

    List<Verdict> take(Consumer<String> tell) throws Exception;
}
