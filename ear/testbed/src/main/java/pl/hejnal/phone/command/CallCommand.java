package pl.hejnal.phone.command;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pl.hejnal.phone.CalledSoftPhone;
import pl.hejnal.phone.CallingSoftPhone;
import pl.hejnal.phone.SoftPhone;

/** {@code ./hejnal call}: one real call; keys are pressed as soon as the next prompt is recognised. */
@Command(
        name = "call",
        description = "A resident's call; with --callback their telephone, with --count many of them at once.",
        exitCodeOnInvalidInput = 1)
public final class CallCommand implements Callable<Integer> {

    private static final Duration UNTIL_A_PROMPT = Duration.ofSeconds(20);
    private static final Duration LONGEST_CALL = Duration.ofHours(2);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "NUMBER",
            defaultValue = "126001122",
            description = "Who calls (${DEFAULT-VALUE}).")
    private String from;

    @Option(
            names = "--press",
            paramLabel = "0[,KEYS...]",
            converter = KeyPresses.Converter.class,
            description = "Pressed one at each prompt.")
    private KeyPresses press;

    @Option(names = "--case", paramLabel = "CODE", description = "Asked for with key 1, or after --press.")
    private String caseCode;

    @Option(names = "--pin", paramLabel = "PIN", description = "Of that case.")
    private String pin;

    @Option(
            names = "--hangup-after",
            paramLabel = "5s",
            converter = Seconds.class,
            description = "However far the call is; seconds, or 300ms.")
    private Duration hangUpAfter;

    @Option(
            names = "--callback",
            paramLabel = "2s",
            converter = Seconds.class,
            description = "Waits to be called back (key 1 in the queue) and answers after that time.")
    private Duration callback;

    @Option(names = "--count", paramLabel = "N", description = "So many callers, 1 to " + CallLoadCommand.MOST + ".")
    private Integer count;

    @Option(
            names = "--rate",
            paramLabel = "R",
            defaultValue = "1",
            description = "With --count: calls begun a second (${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--keys",
            paramLabel = "0,1,hangup",
            converter = KeyPresses.Converter.class,
            description = "With --count: what one or another of them presses.")
    private KeyPresses keys;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "With --count: the same seed gives the same callers (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        RunningInstance office = RunningInstance.here();
        boolean well;
        if (callback != null) {
            well = calledBack(office);
        } else if (count != null) {
            well = crowd(office);
        } else {
            well = one(office);
        }
        return well ? 0 : 1;
    }

    private boolean crowd(RunningInstance office) throws IOException, InterruptedException {
        if (count < 1 || count > CallLoadCommand.MOST || rate <= 0) {
            throw wrong("--count needs a number from 1 to " + CallLoadCommand.MOST + ", --rate one above 0");
        }
        return new CallLoadCommand(office, System.out::println)
                .run(
                        count,
                        rate,
                        seed,
                        Optional.ofNullable(keys).or(() -> Optional.ofNullable(press)),
                        Optional.ofNullable(hangUpAfter));
    }

    private boolean one(RunningInstance office) throws IOException, InterruptedException {
        List<String> pressed = pressed();
        try (CallingSoftPhone caller = new CallingSoftPhone(
                office.sipPort(), office.number(), from, hangUpAfter, office.prompts(), System.out::println)) {
            // Ctrl-C is the receiver put down; the PBX must not wait for a caller who is gone.
            Runtime.getRuntime().addShutdownHook(new Thread(caller::close, "hang up"));
            press(caller, pressed);
            return caller.awaitEnd(LONGEST_CALL);
        }
    }

    private boolean calledBack(RunningInstance office) throws IOException, InterruptedException {
        List<String> pressed = press == null ? List.of("1") : pressed();
        try (CalledSoftPhone resident = CalledSoftPhone.answering(
                office.outPort(), callback, hangUpAfter, office.prompts(), System.out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(resident::close, "hang up"));
            System.out.println("waiting to be called back; Ctrl-C puts the telephone away");
            if (resident.awaitRinging(LONGEST_CALL)) {
                System.out.println("rings, as " + resident.number());
                press(resident, pressed);
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
    private List<String> pressed() {
        List<String> pressed = new ArrayList<>(press == null ? List.of() : press.each());
        if ((caseCode == null) != (pin == null)) {
            throw wrong("--case and --pin belong together");
        }
        if (caseCode != null) {
            if (pressed.isEmpty()) {
                pressed.add("1");
            }
            pressed.add(caseCode);
            pressed.add(pin);
        }
        if (!pressed.stream().allMatch(key -> key.matches("[0-9*#]+"))) {
            throw wrong("keys are 0 to 9, * and #, not " + pressed);
        }
        return pressed;
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
