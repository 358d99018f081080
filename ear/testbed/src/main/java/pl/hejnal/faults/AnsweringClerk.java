package pl.hejnal.faults;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import pl.hejnal.phone.BaresipPhone;

/**
 * A clerk at work: answers most calls, lets some ring, talks for a moment, puts on hold, sends some callers on to a
 * colleague, asks a colleague for others, hangs up or waits for the caller to.
 */
final class AnsweringClerk implements AutoCloseable {

    private static final Duration LOOK_UP = Duration.ofMillis(200);
    private static final Duration LONGEST_RING = Duration.ofSeconds(25);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int ANSWERED_OF_TEN = 8;

    private final BaresipPhone phone;
    private final String login;
    private final ClerkLedger ledger;
    private final Random chance;
    private final Clock clock;
    private final Thread work;
    private volatile boolean over;

    AnsweringClerk(BaresipPhone phone, String login, ClerkLedger ledger, long seed, Clock clock) {
        this.phone = phone;
        this.login = login;
        this.ledger = ledger;
        this.clock = clock;
        chance = new Random(seed ^ login.hashCode());
        work = Thread.ofVirtual().name(login).start(this::work);
    }

    private void work() {
        try {
            while (!over) {
                if (phone.awaitRinging(LOOK_UP)) {
                    take();
                    phone.forget();
                }
            }
        } catch (IOException | InterruptedException goneHome) {
            over = true;
        }
    }

    private void take() throws IOException, InterruptedException {
        if (chance.nextInt(10) >= ANSWERED_OF_TEN) {
            phone.awaitEnd(LONGEST_RING);
            return;
        }
        if (phone.awaitEnd(Duration.ofMillis(chance.nextInt(300, 1_500)))) {
            return;
        }
        String from = phone.caller();
        phone.answer();
        if (!phone.awaitTalking(SOON)) {
            return;
        }
        Instant since = clock.instant();
        if (ledger.isClerk(from)) {
            help(from, since);
        } else {
            ledger.talked(login, from, since, talk(from));
        }
    }

    /** A colleague asks; they may leave their caller here. */
    private void help(String colleague, Instant since) throws IOException, InterruptedException {
        end(colleague, Duration.ofMillis(chance.nextInt(2_000, 4_000)));
        ledger.helped(login, colleague, since, ended(colleague));
    }

    /** Until when. */
    private Instant talk(String from) throws IOException, InterruptedException {
        if (phone.awaitEndWith(from, Duration.ofMillis(chance.nextInt(300, 1_500)))) {
            return ended(from);
        }
        List<String> colleagues = ledger.colleaguesOf(login);
        String colleague = colleagues.get(chance.nextInt(colleagues.size()));
        switch (chance.nextInt(10)) {
            case 0 -> {
                phone.hold();
                phone.awaitEndWith(from, Duration.ofMillis(chance.nextInt(200, 1_000)));
                phone.resume();
                end(from, Duration.ofMillis(chance.nextInt(500, 2_000)));
            }
            case 1, 2 -> {
                return sendOn(colleague, from);
            }
            case 3, 4 -> ask(colleague, from);
            default -> end(from, Duration.ofMillis(chance.nextInt(300, 2_500)));
        }
        return ended(from);
    }

    /** When the phone told so, whatever this clerk was waiting for meanwhile; now, if the caller is still there. */
    private Instant ended(String caller) {
        return clock.instant().minus(phone.sinceEndWith(caller));
    }

    /** The phone keeps the line for a while after its caller has gone. */
    private Instant sendOn(String colleague, String from) throws IOException, InterruptedException {
        Instant sent = clock.instant();
        phone.sendOn(ledger.numberOf(colleague));
        end(from, SOON);
        return phone.hasSentOn() && sent.isBefore(ended(from)) ? sent : ended(from);
    }

    private void ask(String colleague, String from) throws IOException, InterruptedException {
        phone.ask(ledger.numberOf(colleague));
        if (phone.awaitColleague(Duration.ofSeconds(3))
                && !phone.awaitEndWith(from, Duration.ofMillis(chance.nextInt(300, 800)))) {
            phone.passOn();
            if (phone.awaitEndWith(from, SOON) && phone.hasPassedOn(from)) {
                ledger.passedOn(login, colleague, from, ended(from));
                return;
            }
        }
        phone.hangUpAll();
        phone.awaitEndWith(from, SOON);
    }

    /** Waits for the caller to hang up, for so long at most; another may ring before this clerk has looked. */
    private void end(String caller, Duration timeout) throws IOException, InterruptedException {
        if (!phone.awaitEndWith(caller, timeout)) {
            phone.hangUp();
            phone.awaitEndWith(caller, SOON);
        }
    }

    @Override
    public void close() throws IOException {
        over = true;
        work.interrupt();
        phone.close();
    }
}
