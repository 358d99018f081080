package pl.hejnal.bench.flood;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * So many strangers at once, each of whom begins anew as soon as they are answered or thrown out, but not more often than
 * once a second: it is the server that is measured, not how fast this machine can make requests beside it.
 */
public final class Flood implements AutoCloseable {

    /** What a stranger does. */
    public enum Kind {
        SLOW_BODIES("200 bodies that come a byte at a time", 200, "POST /login.xhtml", 9000, "login=", true),
        GUESSES(
                "150 sign-in tries at once",
                150,
                "POST /login.xhtml",
                0,
                "login=login&login%3Aname=nobody&login%3Apassword=guess&login%3Asubmit=&jakarta.faces.ViewState=stateless",
                false),
        PAGES("100 page views a second", 100, "GET /login.xhtml", 0, "", false),
        QUESTIONS(
                "100 questions a second on the public page",
                100,
                "POST /status.xhtml",
                0,
                "ask=ask&code=123422440&pin=34563456&submit=x&jakarta.faces.ViewState=stateless",
                false);

        private final String words;
        private final int strangers;
        private final String line;
        private final int promised;
        private final String body;
        private final boolean drips;

        Kind(String words, int strangers, String line, int promised, String body, boolean drips) {
            this.words = words;
            this.strangers = strangers;
            this.line = line;
            this.promised = promised;
            this.body = body;
            this.drips = drips;
        }

        public String words() {
            return words;
        }

        private byte[] request() {
            return (line
                            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                            + "Content-Length: " + Math.max(promised, body.length()) + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.US_ASCII);
        }
    }

    private static final long BEAT_MILLIS = 1000;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicLong answers = new AtomicLong();
    private final Kind kind;
    private final int port;

    public Flood(Kind kind, int port) {
        this.kind = kind;
        this.port = port;
        for (int i = 0; i < kind.strangers; i++) {
            long first = BEAT_MILLIS * i / kind.strangers;
            Thread.ofVirtual().name("stranger").start(() -> begin(first));
        }
    }

    private void begin(long wait) {
        try {
            over.await(wait, TimeUnit.MILLISECONDS);
            while (over.getCount() > 0) {
                try (Socket socket = new Socket("127.0.0.1", port)) {
                    askOn(socket);
                } catch (SocketException refused) {
                    // As a stranger takes it: they try again.
                    over.await(BEAT_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (IOException | InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void askOn(Socket socket) throws IOException, InterruptedException {
        socket.getOutputStream().write(kind.request());
        if (kind.drips) {
            while (!over.await(BEAT_MILLIS / 2, TimeUnit.MILLISECONDS)) {
                socket.getOutputStream().write('x');
            }
            return;
        }
        socket.setSoTimeout((int) TimeUnit.MINUTES.toMillis(1));
        InputStream in = socket.getInputStream();
        in.readAllBytes();
        answers.incrementAndGet();
        over.await(BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** How many were answered, with whatever it was. */
    public long answers() {
        return answers.get();
    }

    @Override
    public void close() {
        over.countDown();
    }
}
