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

    private static final String END_OF_ENTRY = "#";

    /** Finds the sound of a sentence. */
    interface Sounds {
        Path of(Phrase phrase);
    }

    private final AgiLine line;
    private final Sounds sounds;
    private final Consumer<Phrase> heard;
    /** Many end a number with a hash although its last digit was enough; that hash belongs to no later question. */
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
        String first = speak(sentences);
        StringBuilder keys = new StringBuilder(first.isEmpty() ? next(timeout) : first);
        boolean ended = keys.isEmpty() || keys.toString().equals(END_OF_ENTRY);
        while (!ended && keys.length() < most) {
            String key = next(timeout);
            ended = key.isEmpty() || key.equals(END_OF_ENTRY);
            keys.append(ended ? "" : key);
        }
        hashMayFollow = !ended && most > 1;
        return keys.isEmpty() ? new Input.Silence() : new Input.Keys(keys.toString());
    }

    private String speak(List<Phrase> sentences) throws AgiException {
        for (Phrase sentence : sentences) {
            Path sound = sounds.of(sentence);
            String key = line.play(sound);
            if (isLateHash(key)) {
                key = line.play(sound);
            }
            if (!key.isEmpty()) {
                return key;
            }
            heard.accept(sentence);
        }
        return "";
    }

    private String next(Duration timeout) throws AgiException {
        String key = line.key(timeout);
        return isLateHash(key) ? line.key(timeout) : key;
    }

    private boolean isLateHash(String key) {
        boolean late = hashMayFollow && key.equals(END_OF_ENTRY);
        hashMayFollow &= key.isEmpty();
        return late;
    }
}
