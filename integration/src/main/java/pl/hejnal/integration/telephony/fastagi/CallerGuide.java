package pl.hejnal.integration.telephony.fastagi;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.Phrase;

/** Speaks to a caller and listens to their keys. */
final class CallerGuide {

    private static final char END_OF_ENTRY = '#';

    /** Finds the sound of a sentence. */
    interface Sounds {
        Path of(Phrase phrase);
    }

    private final AgiLine line;
    private final Sounds sounds;
    private final Consumer<Phrase> heard;
    /** An entry has just ended because it was full: a hash that follows is its end, not an answer to what comes next. */
    private boolean hashMayFollow;

    /** @param heard is told of every sentence that was heard to its end */
    CallerGuide(AgiLine line, Sounds sounds, Consumer<Phrase> heard) {
        this.line = line;
        this.sounds = sounds;
        this.heard = heard;
    }

    /** A key ends it; whoever knows the way need not listen. */
    Input tell(List<Phrase> sentences) throws AgiException {
        String key = speak(sentences);
        return key.isEmpty() ? new Input.Spoken() : new Input.Keys(key);
    }

    /** Speaks, then collects keys until there are enough, or a hash, or none for a while. The hash is no part of them. */
    Input ask(List<Phrase> sentences, int most, Duration timeout) throws AgiException {
        StringBuilder keys = new StringBuilder(speak(sentences));
        if (keys.isEmpty()) {
            keys.append(pressed(line.key(timeout), () -> line.key(timeout)));
        }
        while (keys.length() > 0 && keys.length() < most && keys.charAt(keys.length() - 1) != END_OF_ENTRY) {
            String key = line.key(timeout);
            if (key.isEmpty()) {
                break;
            }
            keys.append(key);
        }
        hashMayFollow = most > 1 && keys.length() == most;
        if (keys.length() > 1 && keys.charAt(keys.length() - 1) == END_OF_ENTRY) {
            keys.setLength(keys.length() - 1);
        }
        return keys.isEmpty() ? new Input.Silence() : new Input.Keys(keys.toString());
    }

    /** What was pressed, or what is pressed on listening again after a hash that only ended the last entry. */
    private String pressed(String key, Listening again) throws AgiException {
        if (key.isEmpty()) {
            return key;
        }
        boolean ended = hashMayFollow && key.charAt(0) == END_OF_ENTRY;
        hashMayFollow = false;
        return ended ? again.listen() : key;
    }

    /** Listening to the line once, with or without speaking meanwhile. */
    private interface Listening {
        String listen() throws AgiException;
    }

    private String speak(List<Phrase> sentences) throws AgiException {
        for (Phrase sentence : sentences) {
            String key = pressed(line.play(sounds.of(sentence)), () -> line.play(sounds.of(sentence)));
            if (!key.isEmpty()) {
                return key;
            }
            heard.accept(sentence);
        }
        return "";
    }
}
