package pl.hejnal.phone.sipp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of sipp against the PBX on this machine. It works in a directory of its own, which goes when it is closed,
 * and on a free port: sipp's own choice, 5060, is where a PBX wants to be.
 */
public final class Sipp implements AutoCloseable {

    /** From here on sipp's exit values mean that it could not work, not that calls failed. */
    private static final int UNABLE = 253;

    private final Path work = Files.createTempDirectory("hejnal-call");
    private final int port = freePort();
    private Process process;

    public Sipp() throws IOException {
    }

    /** @param further what this run needs beside scenario, addresses and log of errors */
    public void start(int sipPort, String number, String scenario, List<String> further) throws IOException {
        if (!number.matches("\\d{2,15}")) {
            throw new IllegalArgumentException("not a telephone number: " + number);
        }
        Files.writeString(file("scenario.xml"), scenario);
        // A session of its own: Ctrl-C is for the command, which then hangs up before it goes.
        List<String> command = new ArrayList<>(List.of("setsid", "sipp", "127.0.0.1:" + sipPort, "-sf", "scenario.xml", "-s", number,
                "-i", "127.0.0.1", "-p", Integer.toString(port), "-nostdin", "-trace_err", "-error_file", "errors"));
        command.addAll(further);
        process = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true)
                .redirectOutput(file("output").toFile()).start();
    }

    /** The head of a request of ours within a dialogue, as sipp's scenarios want it. */
    public static String request(String method, int sequence, String caller, String tag) {
        return """
                %1$s sip:[service]@[remote_ip]:[remote_port] SIP/2.0
                Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
                From: <sip:%3$s@[local_ip]:[local_port]>;tag=[pid]SIPpTag00[call_number]
                To: <sip:[service]@[remote_ip]:[remote_port]>%4$s
                Call-ID: [call_id]
                CSeq: %2$d %1$s
                Max-Forwards: 70""".formatted(method, sequence, caller, tag);
    }

    public int port() {
        return port;
    }

    public Path file(String name) {
        return work.resolve(name);
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /**
     * True when all calls went as the scenario says, false when some did not or patience ended.
     *
     * @throws IOException if sipp could not work at all; the message is what it complained of
     */
    public boolean await(Duration patience) throws IOException, InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        if (process.exitValue() >= UNABLE) {
            throw new IOException("sipp could not make the call: " + complaints());
        }
        return process.exitValue() == 0;
    }

    /** What sipp wrote into its log of errors, without the dates. */
    public String complaints() throws IOException {
        return Files.exists(file("errors")) ? Files.readString(file("errors"))
                .replaceAll("(?m)^(The following events occurred:\\R?|\\d{4}-\\S+\\s+\\S+\\s+\\d+\\.\\d+: )", "").strip() : "";
    }

    private static int freePort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
        try (Stream<Path> all = Files.walk(work)) {
            all.sorted(Comparator.reverseOrder()).forEach(Sipp::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
