package pl.hejnal.phone;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import pl.hejnal.phone.KnownPrompts.Prompt;

/**
 * Recognises prompts byte by byte in an A-law stream. A prompt counts as heard when 800 bytes (five frames) of it came
 * and no other known prompt still fits; a prompt broken off by a key counts too. Sentences are rendered while a call
 * runs: what nobody knows is kept for some seconds, and heard once more when new prompts have been found.
 */
final class Listening {

    private static final int ENOUGH = 5 * 160;
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    /** Frames of 20 ms. */
    private static final int KEPT = 250;
    private static final byte SILENCE = (byte) 0xD5;

    private static final class Guess {
        private final Prompt prompt;
        private final Duration at;
        private int position;

        private Guess(Prompt prompt, Duration at) {
            this.prompt = prompt;
            this.at = at;
            this.position = prompt.signature() + KnownPrompts.WINDOW;
        }
    }

    private record Frame(byte[] sound, Duration at) {

        boolean isSilent() {
            for (byte b : sound) {
                if (b != SILENCE) {
                    return false;
                }
            }
            return true;
        }
    }

    private final KnownPrompts prompts;
    private final Consumer<Heard> told;
    private final List<Guess> guesses = new ArrayList<>();
    private final byte[] tail = new byte[KnownPrompts.WINDOW];
    private final Deque<Frame> unknown = new ArrayDeque<>();
    private Path current;
    private Duration lastLook = Duration.ZERO;

    Listening(KnownPrompts prompts, Consumer<Heard> told) {
        this.prompts = prompts;
        this.told = told;
        prompts.refresh();
    }

    void frame(byte[] sound, int from, int length, Duration at) {
        Frame frame = new Frame(Arrays.copyOfRange(sound, from, from + length), at);
        hear(frame);
        if (current == null && guesses.isEmpty() && !frame.isSilent() && at.minus(lastLook).compareTo(LOOK_EVERY) > 0) {
            lastLook = at;
            if (prompts.refresh()) {
                hearAgain();
            }
        }
    }

    private void hear(Frame frame) {
        for (byte b : frame.sound()) {
            accept(b, frame.at());
        }
        if (current != null) {
            unknown.clear();
        } else {
            unknown.add(frame);
            if (unknown.size() > KEPT) {
                unknown.remove();
            }
        }
    }

    private void hearAgain() {
        List<Frame> again = List.copyOf(unknown);
        unknown.clear();
        Arrays.fill(tail, SILENCE);
        again.forEach(this::hear);
    }

    private void accept(byte b, Duration at) {
        guesses.removeIf(guess -> isOver(guess, b));
        System.arraycopy(tail, 1, tail, 0, tail.length - 1);
        tail[tail.length - 1] = b;
        for (Prompt prompt : prompts.startingWith(ByteBuffer.wrap(tail))) {
            if (guesses.stream().noneMatch(guess -> guess.prompt == prompt)) {
                guesses.add(new Guess(prompt, at));
            }
        }
        if (current == null && guesses.size() == 1
                && guesses.get(0).position - guesses.get(0).prompt.signature() >= ENOUGH) {
            tell(guesses.get(0));
        }
    }

    /** Whether this byte is no longer part of the guessed prompt: it has ended, or is broken off, or was another one. */
    private boolean isOver(Guess guess, byte b) {
        byte[] sound = guess.prompt.sound();
        boolean ended = guess.position >= sound.length;
        if (!ended && sound[guess.position++] == b) {
            return false;
        }
        if (ended && current == null && guess.position >= ENOUGH) {
            tell(guess);
        }
        if (guess.prompt.file().equals(current)) {
            current = null;
        }
        return true;
    }

    private void tell(Guess guess) {
        current = guess.prompt.file();
        told.accept(new Heard(guess.at, guess.prompt.file(), guess.prompt.text()));
    }
}
