package pl.hejnal.speech.domain;

import java.util.List;

/** All sentences of the menu; there are a few dozen. */
public interface SpokenTexts {

    /** By key, then language. */
    List<SpokenText> all();
}
