package pl.hejnal.whole.office;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import pl.hejnal.phone.CallingSoftPhone;
import pl.hejnal.phone.rtp.PureTone;
import pl.hejnal.phone.rtp.RecognisedPrompt;

/** A resident on the telephone as a test tells their story: what they are to hear must come, in this order. */
public final class Resident implements AutoCloseable {

    /** A case's sign alone is ten seconds of speech. */
    private static final Duration TIMEOUT = Eventually.TIMEOUT.multipliedBy(3);

    private static final Map<String, String> KEYS = Map.of(
            "jeden.",
            "1",
            "dwa.",
            "2",
            "trzy.",
            "3",
            "cztery.",
            "4",
            "gwiazdkę.",
            "*",
            "one.",
            "1",
            "two.",
            "2",
            "four.",
            "4",
            "nine.",
            "9",
            "star.",
            "*");

    private final String number;
    private final CallingSoftPhone caller;
    private int heardSoFar;

    private Resident(String number, CallingSoftPhone caller) {
        this.number = number;
        this.caller = caller;
    }

    public static Resident calling(int sipPort, String dialled, String from, List<Path> prompts) {
        try {
            return new Resident(
                    "+48" + from,
                    new CallingSoftPhone(
                            sipPort, dialled, from, null, prompts, line -> System.out.println(from + " " + line)));
        } catch (IOException failure) {
            throw new UncheckedIOException("The call could not be made", failure);
        }
    }

    /** As the office writes it, with the country's code. */
    public String number() {
        return number;
    }

    /** Waits until this sentence begins; sentences before it may be others. */
    public Resident hears(String sentence) throws InterruptedException {
        assertThat(caller.awaitHeard(heardSoFar, sentence::equals, TIMEOUT))
                .as("„%s” is heard; heard so far: %s", sentence, sentences())
                .isTrue();
        List<String> all = sentences();
        heardSoFar += all.subList(heardSoFar, all.size()).indexOf(sentence) + 1;
        return this;
    }

    /** The same, for a sentence of which only the beginning is known. */
    public Resident hearsOneThatBegins(String beginning) throws InterruptedException {
        assertThat(caller.awaitHeard(heardSoFar, sentence -> sentence.startsWith(beginning), TIMEOUT))
                .as("„%s…” is heard; heard so far: %s", beginning, sentences())
                .isTrue();
        heardSoFar = sentences().size();
        return this;
    }

    public Resident presses(String keys) {
        caller.press(keys);
        return this;
    }

    /** Keys code and PIN as soon as each is asked for. */
    public Resident asksFor(String code, String pin) throws InterruptedException {
        return hears("Aby poznać stan sprawy, proszę nacisnąć jeden.")
                .presses("1")
                .hears("Proszę wprowadzić dziewięciocyfrowy kod sprawy.")
                .presses(code)
                .hears("Proszę wprowadzić ośmiocyfrowy PIN.")
                .presses(pin);
    }

    public Resident asksForAPerson() throws InterruptedException {
        return hears("Aby poznać stan sprawy, proszę nacisnąć jeden.")
                .presses("0")
                .hears("Zaraz połączę z urzędnikiem.");
    }

    /** Where nobody is present, or nobody's telephone is there: they are told so, and wait all the same. */
    public Resident waitsForAPerson() throws InterruptedException {
        return hears("Aby poznać stan sprawy, proszę nacisnąć jeden.")
                .presses("0")
                .hears("W tej chwili nikt nie może odebrać.")
                .hears("Aby poczekać na urzędnika, proszę nacisnąć dwa lub pozostać na linii.")
                .presses("2")
                .hears("Proszę czekać na linii. Połączymy, gdy tylko urzędnik będzie przy telefonie.");
    }

    /** Chooses a service by the key that its sentence ends with. */
    public Resident chooses(String sentence) throws InterruptedException {
        return hears(sentence).presses(KEYS.get(sentence.replaceFirst(".* ", "")));
    }

    /** Waits until this was spoken to its end, then says something of a few seconds. */
    public Resident saysAfter(String sentence, Path sound) throws IOException, InterruptedException {
        eventually("„" + sentence + "” is heard to its end", this::heardWhole, heard -> heard.contains(sentence));
        caller.say(sound, TIMEOUT);
        return this;
    }

    /** From now on, for two minutes. */
    public Resident whistles(PureTone tone) {
        caller.whistle(tone, Duration.ofMinutes(2));
        return this;
    }

    /** Whether this tone is in what they hear now. */
    public boolean hears(PureTone tone) {
        return caller.hears(tone);
    }

    public void isHungUpOn() throws IOException, InterruptedException {
        assertThat(caller.awaitEnd(TIMEOUT))
                .as("the far end hangs up; heard: %s", sentences())
                .isTrue();
    }

    public void hangsUp() throws IOException, InterruptedException {
        caller.hangUp();
        assertThat(caller.awaitEnd(TIMEOUT))
                .as("the call ends when the caller hangs up")
                .isTrue();
    }

    /** What began to be spoken. */
    public List<String> sentences() {
        return caller.heard().stream().map(RecognisedPrompt::text).toList();
    }

    /** What was spoken to the last byte of its sound. */
    public List<String> heardWhole() {
        return caller.heardWhole().stream().map(RecognisedPrompt::text).toList();
    }

    @Override
    public void close() {
        caller.close();
    }
}
