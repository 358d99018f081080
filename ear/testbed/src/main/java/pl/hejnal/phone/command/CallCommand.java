package pl.hejnal.phone.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.launcher.UserError;
import pl.hejnal.phone.CalledSoftPhone;
import pl.hejnal.phone.CallingSoftPhone;
import pl.hejnal.phone.SoftPhone;

/** {@code ./hejnal call}: one real call; keys are pressed as soon as the next prompt is recognised. */
public final class CallCommand {

    private static final String USAGE = """
            ./hejnal call [--from 126001122] [--press 0[,KEYS…]] [--case CODE --pin PIN] [--hangup-after 5s]
            ./hejnal call --callback 2s [--press 1[,KEYS…]]   a resident's telephone: waits to be called back, answers after 2 s
            ./hejnal call --count 100 [--rate 10] [--keys 0,1,9,hangup] [--seed 1] [--hangup-after 5s]""";
    private static final Set<String> OPTIONS = Set.of(
            "--from",
            "--press",
            "--case",
            "--pin",
            "--hangup-after",
            "--count",
            "--rate",
            "--keys",
            "--seed",
            "--callback");
    private static final Duration UNTIL_A_PROMPT = Duration.ofSeconds(20);
    private static final Duration LONGEST_CALL = Duration.ofHours(2);

    private CallCommand() {}

    public static void main(String[] arguments) {
        System.exit(Failures.told(() -> call(List.of(arguments)) ? 0 : 1));
    }

    private static boolean call(List<String> arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments, OPTIONS, USAGE);
        RunningInstance office = RunningInstance.here();
        if (options.has("--callback")) {
            return calledBack(office, options);
        }
        return options.has("--count")
                ? new CallLoadCommand(office, System.out::println).run(options)
                : one(office, options);
    }

    private static boolean one(RunningInstance office, Options options) throws IOException, InterruptedException {
        List<String> keys = keys(options);
        Optional<Duration> hangUpAfter = options.duration("--hangup-after");
        try (CallingSoftPhone caller = new CallingSoftPhone(
                office.sipPort(),
                office.number(),
                options.text("--from").orElse("126001122"),
                hangUpAfter.orElse(null),
                office.prompts(),
                System.out::println)) {
            // Ctrl-C is the receiver put down; the PBX must not wait for a caller who is gone.
            Runtime.getRuntime().addShutdownHook(new Thread(caller::close, "hang up"));
            press(caller, keys);
            return caller.awaitEnd(LONGEST_CALL);
        }
    }

    private static boolean calledBack(RunningInstance office, Options options)
            throws IOException, InterruptedException {
        List<String> keys = options.has("--press") ? keys(options) : List.of("1");
        try (CalledSoftPhone resident = CalledSoftPhone.answering(
                office.outPort(),
                options.duration("--callback").orElseThrow(),
                options.duration("--hangup-after").orElse(null),
                office.prompts(),
                System.out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(resident::close, "hang up"));
            System.out.println("waiting to be called back; Ctrl-C puts the telephone away");
            if (resident.awaitRinging(LONGEST_CALL)) {
                System.out.println("rings, as " + resident.number());
                press(resident, keys);
            }
            return resident.awaitEnd(LONGEST_CALL);
        }
    }

    private static void press(SoftPhone softPhone, List<String> keys) throws InterruptedException {
        int heard = 0;
        for (String key : keys) {
            if (!softPhone.awaitHeard(heard, any -> true, UNTIL_A_PROMPT)) {
                System.out.println("no prompt came, so " + key + " was not pressed");
                return;
            }
            heard = softPhone.heard().size();
            softPhone.press(key);
        }
    }

    /** What is pressed at each prompt. A case is asked for with key 1, then code and PIN; the menu needs no hash. */
    private static List<String> keys(Options options) {
        List<String> keys = new ArrayList<>(options.list("--press").orElse(List.of()));
        if (options.has("--case") != options.has("--pin")) {
            throw new UserError("--case and --pin belong together\n" + USAGE);
        }
        if (options.has("--case")) {
            if (keys.isEmpty()) {
                keys.add("1");
            }
            keys.add(options.text("--case").orElseThrow());
            keys.add(options.text("--pin").orElseThrow());
        }
        if (!keys.stream().allMatch(key -> key.matches("[0-9*#]+"))) {
            throw new UserError("keys are 0 to 9, * and #, not " + keys + "\n" + USAGE);
        }
        return keys;
    }
}
