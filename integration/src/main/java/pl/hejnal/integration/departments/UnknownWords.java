package pl.hejnal.integration.departments;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** A department's words that its file does not translate; each is reported once, and only so many. */
final class UnknownWords {

    static final int MOST = 50;

    private final Set<String> words = new ConcurrentSkipListSet<>();

    /** @return whether it is new, and worth a line in the log */
    boolean add(String word) {
        return words.size() < MOST && words.add(word);
    }

    List<String> all() {
        return List.copyOf(words);
    }
}
