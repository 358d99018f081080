package pl.hejnal.phone.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.launcher.UserError;
import pl.hejnal.phone.BaresipEvent;
import pl.hejnal.phone.BaresipPhone;

/** {@code ./hejnal clerk anna}: a clerk's phone, led by Enter or by itself, until Ctrl-C. */
public final class ClerkCommand {

    private static final String USAGE = "./hejnal clerk LOGIN [--answer-after 2s] [--for 10s]";
    private static final Duration REGISTRATION = Duration.ofSeconds(10);
    private static final Duration EVER = Duration.ofDays(365);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private ClerkCommand() {}

    public static void main(String[] arguments) {
        System.exit(Failures.told(() -> serve(List.of(arguments))));
    }

    private static int serve(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.isEmpty() || arguments.get(0).startsWith("-")) {
            throw new UserError("whose telephone?\n" + USAGE);
        }
        String login = arguments.get(0);
        Options options = Options.of(arguments.subList(1, arguments.size()), Set.of("--answer-after", "--for"), USAGE);
        RunningInstance office = RunningInstance.here();
        try (BaresipPhone phone =
                new BaresipPhone(office.sipPort(), login, office.password(login), ClerkCommand::tell)) {
            // Ctrl-C takes the registration back: the PBX must not ring a phone that is gone.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> putAway(phone), "put the phone away"));
            if (!phone.awaitRegistered(REGISTRATION)) {
                throw new UserError(
                        "the PBX did not register the telephone of " + login + "; ./hejnal logs pbx says why");
            }
            say("the telephone of " + login + " is ready; Enter answers and hangs up");
            Thread.ofPlatform().daemon().name("enter").start(() -> followEnter(phone));
            while (true) {
                serveOne(phone, options.duration("--answer-after"), options.duration("--for"));
            }
        }
    }

    private static void serveOne(BaresipPhone phone, Optional<Duration> answerAfter, Optional<Duration> talk)
            throws IOException, InterruptedException {
        phone.awaitRinging(EVER);
        if (answerAfter.isPresent() && !phone.awaitEnd(answerAfter.get()) && phone.isRinging()) {
            phone.answer();
        }
        if (phone.awaitTalking(EVER) && talk.isPresent() && !phone.awaitEnd(talk.get())) {
            phone.hangUp();
        }
        phone.awaitEnd(EVER);
        phone.forget();
    }

    private static void followEnter(BaresipPhone phone) {
        try (BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
            while (keyboard.readLine() != null) {
                if (phone.isRinging()) {
                    phone.answer();
                } else if (phone.isTalking()) {
                    phone.hangUp();
                }
            }
        } catch (IOException failure) {
            say("the keyboard is not heard any more: " + failure.getMessage());
        }
    }

    private static void putAway(BaresipPhone phone) {
        try {
            phone.close();
        } catch (IOException failure) {
            say("the telephone was not put away: " + failure.getMessage());
        }
    }

    private static void tell(BaresipEvent event) {
        say(
                switch (event.kind()) {
                    case REGISTERED -> "registered";
                    case REFUSED -> "not registered: " + event.detail();
                    case RINGING -> "rings: " + event.peer();
                    case TALKING -> "talking with " + event.peer();
                    case ENDED -> "call ended";
                });
    }

    private static void say(String what) {
        System.out.println(LocalTime.now().format(TIME) + "  " + what);
    }
}
