package pl.hejnal.phone;

import java.time.Duration;
import java.util.List;

/** {@code ./hejnal clerk anna [--answer-after 2s]}: a clerk's phone; without the option it answers on Enter. */
public final class ClerkCommand {

    private ClerkCommand() {
    }

    public static void main(String[] args) throws Exception {
        RunningOffice office = RunningOffice.here();
        int option = List.of(args).indexOf("--answer-after");
        try (ClerkPhone phone = new ClerkPhone(office.sipPort(), args[0], office.password(args[0]), System.out::println)) {
            if (!phone.awaitRegistered(Duration.ofSeconds(10))) {
                System.err.println("the PBX did not register " + args[0]);
                System.exit(1);
            }
            while (phone.awaitRinging(Duration.ofDays(1))) {
                if (option < 0) {
                    System.in.read();
                } else {
                    Thread.sleep((long) (1000 * Double.parseDouble(args[option + 1].replace("s", ""))));
                }
                phone.answer();
                phone.awaitEnd(Duration.ofHours(2));
                phone.forget();
            }
        }
    }
}
