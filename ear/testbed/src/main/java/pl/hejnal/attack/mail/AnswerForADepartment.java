package pl.hejnal.attack.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.attack.web.SignedInPerson;
import pl.hejnal.phone.Awaiting;

/**
 * Writes letters with the civil registry's address and a public case sign to the office's mailbox, without the reference of
 * the office's question and with an invented one, and asks on the public page what residents are now told.
 */
public final class AnswerForADepartment implements Attack {

    private static final String SIGN = "USC-II.5362.210.2026";
    private static final String CODE = "671158622";
    private static final String PIN = "88698869";
    private static final String LIE = "Prosimy o wplate na rachunek 11 2222 3333";
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Duration ASKED_EVERY = Duration.ofMillis(500);

    @Override
    public String name() {
        return "answer for a department by a letter of one's own";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        try (SignedInPerson somebody = new SignedInPerson(target, "anna")) {
            // Somebody must have asked, or no letter is expected at all.
            told(somebody);
            for (String tail : new String[] {"", " [ABCDEFGHIJKLMNOP]"}) {
                write(target, "Re: Pytanie o stan sprawy " + SIGN + tail);
                awaitRead(target);
                if (told(somebody).contains(LIE)) {
                    return Optional.of(
                            "residents are told what a stranger wrote in a letter ending with \"" + SIGN + tail + "\"");
                }
            }
            return Optional.empty();
        }
    }

    private static String told(SignedInPerson somebody) throws IOException, InterruptedException {
        var page = somebody.get("/status.xhtml");
        Map<String, String> fields = SignedInPerson.fields(page.body(), "ask");
        fields.put("code", CODE);
        fields.put("pin", PIN);
        fields.put("submit", "");
        return somebody.post(page, "ask", fields).body();
    }

    private static void write(AttackTarget target, String subject) throws IOException {
        try (Conversation smtp = new Conversation(target.settings().number("hejnal.sample.usc.smtp.port"))) {
            smtp.hears();
            for (String line : new String[] {
                "HELO stranger",
                "MAIL FROM:<usc@localhost>",
                "RCPT TO:<hejnal@localhost>",
                "DATA",
                "From: usc@localhost\r\nTo: hejnal@localhost\r\nSubject: " + subject + "\r\n\r\nSprawa: " + SIGN
                        + "\r\nStan: w opracowaniu\r\nCo dalej: " + LIE + "\r\n.",
                "QUIT"
            }) {
                smtp.says(line);
                String answer = smtp.hears();
                if (!answer.matches("[23].*")) {
                    throw new IOException("the mail server says " + answer);
                }
            }
        }
    }

    /** Until the office has looked at every letter in its mailbox. */
    private static void awaitRead(AttackTarget target) throws IOException, InterruptedException {
        String password = Files.readString(target.home().resolve("secrets/departments/usc-password"))
                .strip();
        try (Conversation imap = new Conversation(target.settings().number("hejnal.sample.usc.imap.port"))) {
            imap.hears();
            imap.does("a LOGIN hejnal@localhost \"" + password + "\"");
            // The office marks a letter as read without telling anybody: IMAP has to be asked again.
            if (!Awaiting.happens(
                    () -> imap.does("a STATUS INBOX (UNSEEN)").contains("(UNSEEN 0)"), TIMEOUT, ASKED_EVERY)) {
                throw new IOException("the letter stays unread");
            }
        }
    }

    /** Lines to and from a server on this machine. */
    private static final class Conversation implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader in;
        private final OutputStream out;

        Conversation(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout((int) TIMEOUT.toMillis());
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            out = socket.getOutputStream();
        }

        void says(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        /** The last line of an answer of SMTP, or one line of IMAP. */
        String hears() throws IOException {
            String line;
            do {
                line = in.readLine();
                if (line == null) {
                    throw new IOException("the mail server has hung up");
                }
            } while (line.matches("\\d{3}-.*"));
            return line;
        }

        /** An IMAP command with the tag {@code a}. @return all lines of the answer */
        String does(String command) throws IOException {
            says(command);
            StringBuilder answer = new StringBuilder();
            String line;
            do {
                line = hears();
                answer.append(line).append('\n');
            } while (!line.startsWith("a "));
            if (!line.startsWith("a OK")) {
                throw new IOException("the mail server says " + line);
            }
            return answer.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
