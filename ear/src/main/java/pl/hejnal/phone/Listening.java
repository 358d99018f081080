package pl.hejnal.phone;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import pl.hejnal.phone.KnownPrompts.Prompt;

/**
 * Recognises prompts byte by byte in an A-law stream. A prompt counts as heard when 800 bytes (five frames) of it came
 * and no other known prompt still fits; a prompt broken off by a key counts too.
 */
final class Listening {

    private static final int ENOUGH = 5 * 160;

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

    private final KnownPrompts prompts;
    private final Consumer<Heard> told;
    private final List<Guess> guesses = new ArrayList<>();
    private final byte[] tail = new byte[KnownPrompts.WINDOW];
    private Path current;
    private Duration lastLook = Duration.ofDays(-1);

    Listening(KnownPrompts prompts, Consumer<Heard> told) {
        this.prompts = prompts;
        this.told = told;
        prompts.refresh();
    }

    void frame(byte[] sound, int from, int length, Duration at) {
        if (guesses.isEmpty() && at.minus(lastLook).toMillis() > 200) {
            prompts.refresh();
            lastLook = at;
        }
        for (int i = from; i < from + length; i++) {
            accept(sound[i], at);
        }
    }

    private void accept(byte b, Duration at) {
        guesses.removeIf(g -> {
            boolean over = g.position >= g.prompt.sound().length;
            boolean differs = !over && g.prompt.sound()[g.position++] != b;
            if (over && current == null && g.position >= ENOUGH) {
                tell(g);
            }
            if ((over || differs) && g.prompt.file().equals(current)) {
                current = null;
            }
            return over || differs;
        });
        System.arraycopy(tail, 1, tail, 0, tail.length - 1);
        tail[tail.length - 1] = b;
        for (Prompt prompt : prompts.startingWith(ByteBuffer.wrap(tail))) {
            if (guesses.stream().noneMatch(g -> g.prompt == prompt)) {
                guesses.add(new Guess(prompt, at));
            }
        }
        if (current == null && guesses.size() == 1
                && guesses.get(0).position - guesses.get(0).prompt.signature() >= ENOUGH) {
            tell(guesses.get(0));
        }
    }

    private void tell(Guess guess) {
        current = guess.prompt.file();
        told.accept(new Heard(guess.at, guess.prompt.file(), guess.prompt.text()));
    }
}
