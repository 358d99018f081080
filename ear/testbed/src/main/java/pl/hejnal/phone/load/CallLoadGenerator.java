package pl.hejnal.phone.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import pl.hejnal.phone.process.Sipp;

/**
 * Many residents on the telephone, all by one process of sipp. Its keys leave through a raw socket, for which it needs
 * to run as root; a crowd that presses nothing does not. It hears nothing: {@link pl.hejnal.phone.CallingSoftPhone} does.
 */
public final class CallLoadGenerator {

    /**
     * Audio comes to ports from here on, four a call, and is not listened to; away from ours, and from those that the
     * system gives to whoever asks for any.
     */
    private static final int MEDIA_FROM = 19_000;

    private final int sipPort;
    private final String number;
    private final List<PlannedCall> plan;
    private final double rate;
    private final String name = UUID.randomUUID().toString();

    /** @param rate calls begun a second */
    public CallLoadGenerator(int sipPort, String number, List<PlannedCall> plan, double rate) {
        if (plan.isEmpty() || !(rate > 0)) {
            throw new IllegalArgumentException("a crowd needs at least one call and a rate above 0");
        }
        this.sipPort = sipPort;
        this.number = number;
        this.plan = List.copyOf(plan);
        this.rate = rate;
    }

    /**
     * Makes all calls and waits until they are over, at most for {@code timeout}; a call that is not over by then
     * counts as failed. The results are in the order of the plan.
     */
    public List<PlannedCallResult> run(Duration timeout) throws IOException, InterruptedException {
        String all = Integer.toString(plan.size());
        try (Sipp sipp = new Sipp()) {
            Files.writeString(sipp.file("callers.csv"), LoadScenario.injection(plan));
            sipp.start(
                    sipPort,
                    number,
                    LoadScenario.text(),
                    List.of(
                            "-inf",
                            "callers.csv",
                            "-mi",
                            "127.0.0.1",
                            "-mp",
                            Integer.toString(MEDIA_FROM),
                            "-r",
                            String.format(Locale.ROOT, "%.3f", rate),
                            "-m",
                            all,
                            "-l",
                            all,
                            "-cid_str",
                            LoadLog.callId("%u", name),
                            "-trace_logs",
                            "-log_file",
                            "moments"));
            sipp.await(timeout);
            Path moments = sipp.file("moments");
            return new LoadLog(Files.exists(moments) ? Files.readAllLines(moments) : List.of()).results(plan, name);
        }
    }
}
