package pl.hejnal.integration.telephony.ami;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A PBX's manager interface on a real socket, so far as we use it. What it says was copied from an Asterisk 22.
 */
public final class PbxDouble implements AutoCloseable {

    private static final Map<String, String> ANSWERS = Map.of(
            "Challenge", "Response: Success\r\n%sChallenge: 840415273\r\n",
            "CoreSettings", "Response: Success\r\n%sAMIversion: 11.0.0\r\nAsteriskVersion: 22.10.1\r\n",
            "Ping", "Response: Success\r\n%sPing: Pong\r\nTimestamp: 1795468800.000000\r\n",
            "Logoff", "Response: Goodbye\r\n%sMessage: Thanks for all the fish.\r\n");

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>(ANSWERS);
    private final List<String> actions = new CopyOnWriteArrayList<>();
    private final Semaphore logins = new Semaphore(0);
    private volatile Socket socket;
    private volatile boolean silent;

    public PbxDouble() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    AmiAccount account() {
        return new AmiAccount("127.0.0.1", server.getLocalPort(), "hejnal", "secret");
    }

    /** A connection with it, whose events are nobody's. */
    public AmiSession session() throws IOException {
        return AmiSession.open(account(), event -> {}, () -> {});
    }

    /** Waits until so many connections have logged in, counted from the beginning. */
    void awaitLogin(int count) throws InterruptedException {
        assertThat(logins.tryAcquire(count, 10, TimeUnit.SECONDS)).isTrue();
    }

    /**
     * Answers an action with these lines; {@code %s} is where the action's own identity stands.
     *
     * @param action its name; for the question for one variable, {@code GetVar NAME}
     */
    public void willAnswer(String action, String lines) {
        answers.put(action, lines.strip().replace("\n", "\r\n") + "\r\n");
    }

    /** Answers an action with these events, each a block of lines. */
    public void willList(String action, String events) {
        lists.put(action, events);
    }

    /** From now on nothing is answered, although the connection stays: a machine that was unplugged. */
    void fallSilent() {
        silent = true;
    }

    void hangUp() throws IOException {
        socket.close();
    }

    void say(String event) throws IOException {
        write(event.strip().replace("\n", "\r\n") + "\r\n\r\n");
    }

    /** Actions in the order in which they came, without those that every connection begins with. */
    public List<String> actions() {
        return actions;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                socket = caller;
                write("Asterisk Call Manager/11.0.0\r\n");
                talk(new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8)));
            } catch (IOException over) {
                // This connection is over, by the test or by us; the next one may come.
            }
        }
    }

    private void talk(BufferedReader in) throws IOException {
        Map<String, String> action = new HashMap<>();
        StringBuilder block = new StringBuilder();
        String line;
        while ((line = in.readLine()) != null) {
            if (!line.isEmpty()) {
                int colon = line.indexOf(':');
                action.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
                block.append(line).append('\n');
            } else {
                answer(action, block.toString());
                action.clear();
                block.setLength(0);
            }
        }
    }

    private void answer(Map<String, String> action, String block) throws IOException {
        String name = action.get("action");
        if (silent) {
            return;
        }
        if (!List.of("Challenge", "Login", "CoreSettings", "Ping", "Logoff").contains(name)) {
            actions.add(block.replaceAll("(?i)actionid: .*\n", ""));
        }
        if (name.equals("Login")) {
            logins.release();
        }
        String id = "ActionID: " + action.get("actionid") + "\r\n";
        String asked = name + " " + action.get("variable");
        write(answers.getOrDefault(asked, answers.getOrDefault(name, "Response: Success\r\n%sMessage: done\r\n"))
                        .formatted(id)
                + "\r\n");
        if (lists.containsKey(name)) {
            write(lists.get(name).strip().replace("\n", "\r\n").replace("ActionID: ?\r\n", id) + "\r\n\r\n");
        }
    }

    private synchronized void write(String text) throws IOException {
        Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        out.write(text);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (socket != null) {
            socket.close();
        }
    }
}
