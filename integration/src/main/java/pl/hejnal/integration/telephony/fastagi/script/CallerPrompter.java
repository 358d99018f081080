package pl.hejnal.integration.telephony.fastagi.script;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.asteriskjava.fastagi.AgiException;
import pl.hejnal.integration.telephony.fastagi.server.AgiSession;
import pl.hejnal.menu.DialogueAction;
import pl.hejnal.menu.Input;
import pl.hejnal.speech.Phrase;

/** Speaks to a caller and listens to their keys. */
final class CallerPrompter {

    private static final String END_OF_ENTRY = "#";

    /** Finds the sound of a sentence. */
    interface Sounds {
        Path of(Phrase phrase);
    }

    /** Is told of every sentence that was heard to its end. */
    interface Heard {
        void sentence(Phrase phrase) throws AgiException;
    }

    private final AgiSession line;
    private final Sounds sounds;
    private final Heard heard;

    CallerPrompter(AgiSession line, Sounds sounds, Heard heard) {
        this.line = line;
        this.sounds = sounds;
        this.heard = heard;
    }

    /** A key ends it; whoever knows the way need not listen. */
    Input tell(List<Phrase> sentences) throws AgiException {
        String key = speak(sentences);
        return key.isEmpty() ? new Input.Spoken() : new Input.Keys(key);
    }

    /** Whatever is pressed, it is heard to its end. */
    void insist(List<Phrase> sentences) throws AgiException {
        for (Phrase sentence : sentences) {
            line.playToTheEnd(sound(sentence));
            heard.sentence(sentence);
        }
    }

    Input ask(List<Phrase> sentences, int most, Duration timeout) throws AgiException {
        return ask(new DialogueAction.Ask(sentences, most, timeout));
    }

    /**
     * Speaks, then collects keys until there are enough, or a hash, or none for a while. The hash is no part of them.
     * Many press it although the last digit was enough; then it comes while we speak again, where it is not listened
     * for, or before the next number, where it ends nothing.
     */
    Input ask(DialogueAction.Ask ask) throws AgiException {
        int most = ask.mostDigits();
        Duration timeout = ask.timeout();
        String key = speak(ask.say());
        if (key.isEmpty()) {
            key = line.key(timeout);
        }
        while (most > 1 && key.equals(END_OF_ENTRY)) {
            key = line.key(timeout);
        }
        if (!key.isEmpty() && key.equals(ask.alone())) {
            return new Input.Keys(key);
        }
        StringBuilder keys = new StringBuilder(key);
        while (!key.isEmpty() && keys.length() < most) {
            key = line.key(timeout).replace(END_OF_ENTRY, "");
            keys.append(key);
        }
        return keys.isEmpty() ? new Input.Silence() : new Input.Keys(keys.toString());
    }

    private String speak(List<Phrase> sentences) throws AgiException {
        for (Phrase sentence : sentences) {
            String key = line.play(sound(sentence));
            if (!key.isEmpty()) {
                return key;
            }
            heard.sentence(sentence);
        }
        return "";
    }

    /** A sentence that was never spoken before takes a moment to be made. */
    private Path sound(Phrase sentence) throws AgiException {
        return line.listeningDuring(() -> sounds.of(sentence));
    }
}
