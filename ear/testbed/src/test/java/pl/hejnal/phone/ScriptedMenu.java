package pl.hejnal.phone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** In the place of the office: a FastAGI server that does with every call what its script says. */
public final class ScriptedMenu implements AutoCloseable {

    /** What is done with one call. */
    public interface Script {
        void serve(Line line) throws IOException;
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Script script;

    public ScriptedMenu(Script script) throws IOException {
        this.script = script;
        Thread.ofPlatform().daemon().name("menu").start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket call = server.accept();
                Thread.ofVirtual().start(() -> serve(call));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket call) {
        try (call) {
            Line line = new Line(
                    new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.UTF_8)),
                    call.getOutputStream(),
                    new HashMap<>());
            line.readGreeting();
            script.serve(line);
        } catch (IOException hungUp) {
            System.out.println("menu: " + hungUp.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** A call in the hands of the script. */
    public record Line(BufferedReader in, OutputStream out, Map<String, String> call) {

        private void readGreeting() throws IOException {
            for (String variable = in.readLine(); !variable.isEmpty(); variable = in.readLine()) {
                if (!variable.startsWith("agi_")) {
                    throw new IOException("not a call: " + variable);
                }
                call.put(
                        variable.substring("agi_".length(), variable.indexOf(':')),
                        variable.substring(variable.indexOf(':') + 1).strip());
            }
        }

        /** And says, as the office does, for how long it will be heard of. */
        public void answer() throws IOException {
            send("ANSWER");
            set("TIMEOUT(absolute)", "120");
        }

        /** @return the key that broke it off, or nothing when it was played to its end */
        public String play(Path sound) throws IOException {
            return key(send("STREAM FILE " + sound + " 0123456789*#"));
        }

        public String key() throws IOException {
            return key(send("WAIT FOR DIGIT 10000"));
        }

        public void goTo(String next) throws IOException {
            set("HEJNAL_NEXT", next);
        }

        public void set(String variable, String value) throws IOException {
            send("SET VARIABLE " + variable + " " + value);
        }

        /** Does not wait for what the PBX says to it. */
        void say(String command) throws IOException {
            out.write((command + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        private static String key(int code) {
            return code == 0 ? "" : Character.toString(code);
        }

        private int send(String command) throws IOException {
            out.write((command + "\n").getBytes(StandardCharsets.UTF_8));
            String reply = in.readLine();
            if (reply == null || !reply.startsWith("200 result=") || reply.startsWith("200 result=-1")) {
                throw new IOException(command + " was answered with " + reply);
            }
            return Integer.parseInt(reply.substring("200 result=".length()).split(" ")[0]);
        }
    }
}
