package pl.hejnal.phone;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clerk's real telephone: baresip without sound card or screen, led over its JSON socket. */
public final class ClerkPhone implements AutoCloseable {

    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"([A-Z_]+)\"");
    private final Process baresip;
    private final Socket control;
    private final Consumer<String> tell;
    /** What happened since the last ring began; a new ring begins anew. */
    private final Set<String> happened = ConcurrentHashMap.newKeySet();
    private final Path work = Files.createTempDirectory("hejnal-clerk");

    public ClerkPhone(int sipPort, String login, String password, Consumer<String> tell)
            throws IOException, InterruptedException {
        this.tell = tell;
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String modules = "module account.so\nmodule_app menu.so\nmodule_app ctrl_tcp.so\nmodule g711.so\nmodule aubridge.so\n";
        Files.writeString(work.resolve("config"), "module_path /usr/lib/baresip/modules\nsip_listen 127.0.0.1:0\n"
                + "ctrl_tcp_listen 127.0.0.1:" + port + "\naudio_player aubridge,a\naudio_source aubridge,b\n"
                + "audio_alert aubridge,c\ncall_max_calls 1\n" + modules);
        Files.writeString(work.resolve("accounts"), "<sip:" + login + "@127.0.0.1:" + sipPort + ">;auth_user=" + login
                + ";auth_pass=" + password + ";regint=60;audio_codecs=PCMA/8000,PCMU/8000\n");
        baresip = new ProcessBuilder("baresip", "-f", work.toString()).redirectErrorStream(true)
                .redirectOutput(work.resolve("out").toFile()).start();
        control = connect(port);
        Thread.ofPlatform().daemon().name("phone-" + login).start(this::follow);
    }

    private Socket connect(int port) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 200 && baresip.isAlive(); attempt++) {
            try {
                return new Socket("127.0.0.1", port);
            } catch (IOException notYet) {
                Thread.sleep(25);
            }
        }
        baresip.destroy();
        throw new IOException("baresip does not listen; see " + work.resolve("out"));
    }

    private void follow() {
        try (InputStream in = control.getInputStream()) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                int length = 0;
                for (; b != ':' && b >= 0; b = in.read()) {
                    length = length * 10 + b - '0';
                }
                Matcher type = TYPE.matcher(new String(in.readNBytes(length), StandardCharsets.UTF_8));
                in.read();
                if (type.find()) {
                    if (type.group(1).equals("CALL_INCOMING")) {
                        happened.removeIf(t -> t.startsWith("CALL_"));
                    }
                    happened.add(type.group(1));
                    tell.accept(type.group(1));
                }
            }
        } catch (IOException closed) {
            happened.add("CLOSED");
        }
    }

    /** Registration may be over before our socket is connected, so its line of output counts as well. */
    public boolean awaitRegistered(Duration patience) throws IOException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until) {
            if (happened.contains("REGISTER_OK") || Files.readString(work.resolve("out")).contains("200 OK")) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }

    public boolean awaitRinging(Duration patience) throws InterruptedException {
        return await("CALL_INCOMING", patience);
    }

    public boolean awaitTalking(Duration patience) throws InterruptedException {
        return await("CALL_ESTABLISHED", patience);
    }

    public boolean awaitEnd(Duration patience) throws InterruptedException {
        return await("CALL_CLOSED", patience);
    }

    private boolean await(String type, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!happened.contains(type) && System.nanoTime() < until) {
            Thread.sleep(5);
        }
        return happened.contains(type);
    }

    /** Forgets the last call, so that the next ring can be awaited. */
    public void forget() {
        happened.removeIf(t -> t.startsWith("CALL_"));
    }

    public void answer() throws IOException {
        command("accept");
    }

    public void hangUp() throws IOException {
        command("hangup");
    }

    private void command(String name) throws IOException {
        String json = "{\"command\":\"" + name + "\"}";
        control.getOutputStream().write((json.length() + ":" + json + ",").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        control.close();
        baresip.destroy();
        if (!baresip.waitFor(3, TimeUnit.SECONDS)) {
            baresip.destroyForcibly();
        }
    }
}
