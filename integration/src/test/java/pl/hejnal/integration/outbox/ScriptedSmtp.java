package pl.hejnal.integration.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** A mail server over a real socket that answers as the test says; what it took it keeps, also where it says nothing. */
final class ScriptedSmtp implements AutoCloseable {

    /** In the place of an answer: the connection ends. */
    static final String HANGS_UP = "";

    private final ServerSocket door;
    private final Deque<String> toRecipient = new ArrayDeque<>();
    private final Deque<String> toLetter = new ArrayDeque<>();
    private final List<String> letters = new ArrayList<>();

    ScriptedSmtp() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Its next answer to {@code RCPT TO}; afterwards it takes everybody again. */
    synchronized ScriptedSmtp answersRecipient(String answer) {
        toRecipient.add(answer);
        return this;
    }

    /** Its next answer to a whole letter, which it has by then; afterwards it says 250 again. */
    synchronized ScriptedSmtp answersLetter(String answer) {
        toLetter.add(answer);
        return this;
    }

    synchronized List<String> letters() {
        return List.copyOf(letters);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> converse(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = caller.getOutputStream();
            say(out, "220 scripted");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String answer = answer(line.toUpperCase(Locale.ROOT), in, out);
                if (answer.equals(HANGS_UP)) {
                    return;
                }
                say(out, answer);
            }
        } catch (IOException gone) {
            // The client is done.
        }
    }

    private String answer(String line, BufferedReader in, OutputStream out) throws IOException {
        if (line.startsWith("RCPT")) {
            return next(toRecipient);
        }
        if (line.startsWith("DATA")) {
            say(out, "354 go on");
            StringBuilder letter = new StringBuilder();
            for (String each = in.readLine(); each != null && !each.equals("."); each = in.readLine()) {
                letter.append(each).append('\n');
            }
            keep(letter.toString());
            return next(toLetter);
        }
        return line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private synchronized void keep(String letter) {
        letters.add(letter);
    }

    private synchronized String next(Deque<String> script) {
        String answer = script.poll();
        return answer == null ? "250 ok" : answer;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
