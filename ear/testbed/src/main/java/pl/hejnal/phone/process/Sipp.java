package pl.hejnal.phone.process;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of sipp against the PBX on this machine, on a free port: its own choice, 5060, is where a PBX wants to be. */
public final class Sipp implements AutoCloseable {

    /** From here on sipp's exit values mean that it could not work, not that calls failed. */
    private static final int UNABLE = 253;

    private static final Pattern REFUSAL = Pattern.compile("received 'SIP/2\\.0 ([3-6]\\d\\d [^\\r\\n]*)");
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\S+\\s+\\S+\\s+\\d+\\.\\d+: ");

    private final ChildProgram program = new ChildProgram("call");
    private final String address;
    private final int port;

    public Sipp() throws IOException {
        this(freePort());
    }

    public Sipp(int port) throws IOException {
        this("127.0.0.1", port);
    }

    private Sipp(String address, int port) throws IOException {
        this.address = address;
        this.port = port;
    }

    /** @param address of this machine, by which the PBX knows who calls */
    public static Sipp at(String address) throws IOException {
        return new Sipp(address, freePort());
    }

    /** @param further what this run needs beside scenario, addresses and log of errors */
    public void start(int sipPort, String number, String scenario, List<String> further) throws IOException {
        if (!number.matches("\\d{2,15}")) {
            throw new IllegalArgumentException("not a telephone number: " + number);
        }
        Files.writeString(file("scenario.xml"), scenario);
        List<String> command = new ArrayList<>(List.of(
                "sipp",
                "127.0.0.1:" + sipPort,
                "-sf",
                "scenario.xml",
                "-s",
                number,
                "-i",
                address,
                "-p",
                Integer.toString(port),
                "-nostdin",
                "-trace_err",
                "-error_file",
                "errors"));
        command.addAll(further);
        program.start(command);
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
        return program.file(name);
    }

    public boolean isRunning() {
        return program.isRunning();
    }

    /**
     * True when all calls went as the scenario says, false when some did not or timeout ended.
     *
     * @throws IOException if sipp could not work at all; the message is what it complained of
     */
    public boolean await(Duration timeout) throws IOException, InterruptedException {
        if (!program.await(timeout)) {
            return false;
        }
        if (program.exitValue() >= UNABLE) {
            throw new IOException("sipp could not make the call: " + complaint());
        }
        return program.exitValue() == 0;
    }

    /** What sipp complained of, in a few words; empty if of nothing. */
    public String complaint() throws IOException {
        if (!Files.exists(file("errors"))) {
            return "";
        }
        String errors = Files.readString(file("errors"));
        Matcher refusal = REFUSAL.matcher(errors);
        if (refusal.find()) {
            return "the PBX answered " + refusal.group(1);
        }
        return errors.lines()
                .filter(line -> !line.endsWith("occurred:"))
                .findFirst()
                .map(line -> DATE.matcher(line).replaceFirst(""))
                .orElse("");
    }

    private static int freePort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
