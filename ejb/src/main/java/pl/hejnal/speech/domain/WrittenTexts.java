package pl.hejnal.speech.domain;

import java.util.List;

/** All spoken texts, to be changed. */
public interface WrittenTexts {

    /** By key, then language. */
    List<TextVersion> all();

    /**
     * @param version what the change was made on; 0 also for a text that is not there yet
     * @return whether it was written; not if somebody else was quicker
     */
    boolean write(SpokenText text, long version);
}
