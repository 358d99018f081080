package pl.hejnal.phone.rtp;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import pl.hejnal.phone.rtp.KnownPrompts.Prompt;

/**
 * Recognises prompts byte by byte in an A-law stream. A prompt counts as begun when 800 bytes (five frames) of it came
 * and no other known prompt still fits, and as heard whole when its last byte came. What was rendered only for this
 * caller plays before its file is known to us; so the last seconds are kept, and heard again for new prompts.
 * What a waiting caller hears is whispered into silence: a packet of it that comes late leaves one of silence before it.
 */
public final class PromptRecogniser {

    private static final int ENOUGH = 5 * 160;
    private static final int MEMORY = 4 * 8_000;
    private static final int BYTES_A_MILLISECOND = 8;
    private static final long LOOK_MILLIS = 200;
    private static final byte SILENCE = (byte) 0xD5;
    /** Packets of silence in a row that may be a gap; more are an end. */
    private static final int LONGEST_GAP = 5;

    private static final class Guess {
        private final Prompt prompt;
        private final Duration at;
        private int position;
        private int gap;
        private int resumesAt;

        private Guess(Prompt prompt, Duration at) {
            this.prompt = prompt;
            this.at = at;
            this.position = prompt.signature() + KnownPrompts.WINDOW;
        }

        private boolean fits(byte b) {
            return prompt.sound()[position++] == b;
        }

        private boolean isWhole() {
            return position == prompt.sound().length;
        }

        /** Of who was heard up to this packet, silence that does not fit may be a gap. */
        private boolean isInGap() {
            return resumesAt > 0 && !isWhole() && ++gap <= LONGEST_GAP;
        }

        private RecognisedPrompt heard() {
            return new RecognisedPrompt(at, prompt.file(), prompt.text());
        }
    }

    private final KnownPrompts prompts;
    private final Consumer<RecognisedPrompt> begun;
    private final Consumer<RecognisedPrompt> whole;
    private final List<Guess> guesses = new ArrayList<>();
    private final byte[] past = new byte[MEMORY];
    private Path current;
    private Duration lastLook = Duration.ofDays(-1);

    public PromptRecogniser(KnownPrompts prompts, Consumer<RecognisedPrompt> begun, Consumer<RecognisedPrompt> whole) {
        this.prompts = prompts;
        this.begun = begun;
        this.whole = whole;
        prompts.refresh();
    }

    void frame(byte[] sound, int from, int length, Duration at) {
        if (guesses.isEmpty() && at.minus(lastLook).toMillis() > LOOK_MILLIS) {
            lastLook = at;
            List<Prompt> fresh = prompts.refresh();
            if (!fresh.isEmpty()) {
                hearPast(fresh, at);
            }
        }
        System.arraycopy(past, length, past, 0, MEMORY - length);
        System.arraycopy(sound, from, past, MEMORY - length, length);
        boolean silent = isSilent(sound, from, length);
        List<Guess> before = silent ? List.copyOf(guesses) : List.of();
        Path spoken = current;
        before.forEach(guess -> guess.resumesAt = guess.position);
        for (int end = MEMORY - length + 1; end <= MEMORY; end++) {
            accept(past[end - 1], prompts.startingWith(window(end)), at);
        }
        before.stream()
                .filter(guess -> !guesses.contains(guess) && guess.isInGap())
                .forEach(guess -> {
                    guess.position = guess.resumesAt;
                    guesses.add(guess);
                    current = guess.prompt.file().equals(spoken) ? spoken : current;
                });
        if (!silent) {
            guesses.forEach(guess -> guess.gap = 0);
        }
    }

    private static boolean isSilent(byte[] sound, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (sound[i] != SILENCE) {
                return false;
            }
        }
        return true;
    }

    private void hearPast(List<Prompt> fresh, Duration now) {
        for (int end = KnownPrompts.WINDOW; end <= MEMORY; end++) {
            List<Prompt> candidates = prompts.startingWith(window(end)).stream()
                    .filter(fresh::contains)
                    .toList();
            accept(past[end - 1], candidates, now.minusMillis((MEMORY - end) / BYTES_A_MILLISECOND));
        }
    }

    private ByteBuffer window(int end) {
        return ByteBuffer.wrap(past, end - KnownPrompts.WINDOW, KnownPrompts.WINDOW);
    }

    private void accept(byte b, List<Prompt> beginning, Duration at) {
        guesses.removeIf(guess -> {
            boolean fits = guess.fits(b);
            if (fits && guess.isWhole()) {
                tell(guess);
                whole.accept(guess.heard());
            }
            boolean over = !fits || guess.isWhole();
            if (over && guess.prompt.file().equals(current)) {
                current = null;
            }
            return over;
        });
        for (Prompt prompt : beginning) {
            if (guesses.stream().noneMatch(guess -> guess.prompt == prompt)) {
                guesses.add(new Guess(prompt, at));
            }
        }
        if (guesses.size() == 1
                && guesses.get(0).position - guesses.get(0).prompt.signature() >= ENOUGH) {
            tell(guesses.get(0));
        }
    }

    private void tell(Guess guess) {
        if (current == null) {
            current = guess.prompt.file();
            begun.accept(guess.heard());
        }
    }
}
