package pl.hejnal.phone.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.hejnal.launcher.UserError;
import pl.hejnal.phone.BaresipEvent;
import pl.hejnal.phone.BaresipPhone;

/** {@code ./hejnal clerk anna}: a clerk's phone, led by Enter or by itself, until Ctrl-C. */
@Command(
        name = "clerk",
        description = "A clerk's telephone; Enter answers and hangs up, Ctrl-C puts it away.",
        exitCodeOnInvalidInput = 1)
public final class ClerkCommand implements Callable<Integer> {

    private static final Duration REGISTRATION = Duration.ofSeconds(10);
    private static final Duration EVER = Duration.ofDays(365);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    @Parameters(paramLabel = "LOGIN", description = "Whose telephone it is.")
    private String login;

    @Option(
            names = "--answer-after",
            paramLabel = "2s",
            converter = Seconds.class,
            description = "Answers by itself after that time.")
    private Duration answerAfter;

    @Option(
            names = "--for",
            paramLabel = "10s",
            converter = Seconds.class,
            description = "Hangs up by itself after that time.")
    private Duration talk;

    @Override
    public Integer call() throws IOException, InterruptedException {
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
                serveOne(phone, Optional.ofNullable(answerAfter), Optional.ofNullable(talk));
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
