package pl.hejnal.phone;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** {@code ./hejnal call}: one real call; keys are pressed as soon as the next prompt is recognised. */
public final class CallCommand {

    private CallCommand() {
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        RunningOffice office = RunningOffice.here();
        String hangup = options.get("--hangup-after");
        String[] keys = options.containsKey("--case")
                ? new String[] {"1", options.get("--case") + "#", options.get("--pin") + "#"}
                : options.containsKey("--press") ? options.get("--press").split(",") : new String[0];
        try (Caller caller = new Caller(office.sipPort(), office.number(), options.getOrDefault("--from", "126001122"),
                hangup == null ? null : Duration.ofMillis((long) (1000 * Double.parseDouble(hangup.replace("s", "")))),
                office.prompts(), System.out::println)) {
            for (int skip = 0, i = 0; i < keys.length; i++) {
                if (!caller.awaitHeard(skip, text -> true, Duration.ofSeconds(20))) {
                    break;
                }
                skip = caller.heard().size();
                caller.press(keys[i]);
            }
            System.exit(caller.awaitEnd(Duration.ofMinutes(30)) ? 0 : 1);
        }
    }
}
