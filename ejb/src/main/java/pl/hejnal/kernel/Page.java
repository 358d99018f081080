package pl.hejnal.kernel;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list that is read by key, never by offset, so that the ten-thousandth page costs what the first costs.
 *
 * @param nextCursor what asks for the page after this one; empty on the last
 */
public record Page<T>(List<T> items, Optional<String> nextCursor) {

    public Page {
        items = List.copyOf(items);
    }
}
