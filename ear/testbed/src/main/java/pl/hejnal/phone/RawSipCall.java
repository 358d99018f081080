package pl.hejnal.phone;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One call whose every SIP line is its maker's: from any address of this machine, with any Request-URI, From and further
 * headers. It answers nothing that the PBX asks. Not for more than one thread.
 */
public final class RawSipCall implements AutoCloseable {

    private static final Pattern STATUS = Pattern.compile("SIP/2.0 ([1-6]\\d\\d) ");
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final int FIRST_FINAL = 200;
    /** Of RTP (RFC 3550, RFC 3551): 20 ms at 8 kHz. */
    private static final int PACKET = 160;

    private static final int RTP_HEADER = 12;
    private static final byte ALAW = 8;
    private static final byte SILENCE = (byte) 0xd5;
    private static final int SILENT_PACKETS = 10;

    private final DatagramSocket signalling;
    private final DatagramSocket audio;
    private final InetAddress pbx = InetAddress.getLoopbackAddress();
    private final int sipPort;
    private final String callId = UUID.randomUUID().toString();
    /** Final answers by the branch of the request that they answer (RFC 3261 8.1.1.7). */
    private final Map<String, String> answers = new TreeMap<>();

    private String to = "";
    private int sequence = 1;

    /** @param from the address of this machine at which the caller stands */
    public RawSipCall(int sipPort, String from) throws IOException {
        this.sipPort = sipPort;
        InetAddress source = InetAddress.getByName(from);
        signalling = new DatagramSocket(0, source);
        audio = new DatagramSocket(0, source);
        signalling.setSoTimeout((int) BETWEEN_TRIES.toMillis());
    }

    /** One of a resident who calls through the trunk of this machine. */
    public static RawSipCall throughTheTrunk(int sipPort) throws IOException {
        return new RawSipCall(sipPort, "127.0.0.1");
    }

    public String callId() {
        return callId;
    }

    /**
     * @param from all of the From header but its tag
     * @param more headers, each with its line end
     * @return the final status, 0 if there was none in time
     */
    public int invite(String requestUri, String from, String more, Duration timeout) throws IOException {
        return invite(requestUri, from, more, "first", timeout);
    }

    /** The same request on one of several ways, which differ in nothing but the branch. */
    public int invite(String requestUri, String from, String more, String way, Duration timeout) throws IOException {
        String branch = sendInvite(requestUri, from, more, way);
        int status = status(branch, timeout);
        confirm(requestUri, from, branch);
        return status;
    }

    /** @return by what the answers to it are known */
    public String sendInvite(String requestUri, String from, String more, String way) throws IOException {
        String branch = "z9hG4bK-" + callId + "-" + way;
        send(request(
                "INVITE " + requestUri, 1, branch, from, "<" + requestUri + ">", more, "application/sdp", """
                v=0\r
                o=caller 1 1 IN IP4 127.0.0.1\r
                s=-\r
                c=IN IP4 127.0.0.1\r
                t=0 0\r
                m=audio %d RTP/AVP 8\r
                a=rtpmap:8 PCMA/8000\r
                """.formatted(
                                audio.getLocalPort())));
        return branch;
    }

    /** The final status of what was sent with this branch, 0 if there was none in time. */
    public int status(String branch, Duration timeout) throws IOException {
        long until = System.nanoTime() + timeout.toNanos();
        while (!answers.containsKey(branch) && System.nanoTime() < until) {
            listen();
        }
        return Optional.ofNullable(answers.get(branch))
                .map(answer -> STATUS.matcher(answer))
                .filter(Matcher::lookingAt)
                .map(answer -> Integer.parseInt(answer.group(1)))
                .orElse(0);
    }

    /** Acknowledges what was answered, also a refusal. */
    public void confirm(String requestUri, String from, String branch) throws IOException {
        if (answers.containsKey(branch)) {
            String whom = header(answers.get(branch), "To");
            boolean answered = answers.get(branch).startsWith("SIP/2.0 2");
            to = answered ? whom : to;
            send(request("ACK " + requestUri, 1, answered ? branch + "-ack" : branch, from, whom, "", "", ""));
        }
    }

    /** The whole answer to the first way. */
    public String answer() {
        return answers.getOrDefault("z9hG4bK-" + callId + "-first", "");
    }

    /** A request within the answered call, INFO or OPTIONS; @return its final status, 0 if there was none in time. */
    public int within(String method, String requestUri, String from, String type, String body, Duration timeout)
            throws IOException {
        sequence++;
        String branch = "z9hG4bK-" + callId + "-" + sequence;
        send(request(method + " " + requestUri, sequence, branch, from, to, "", type, body));
        return status(branch, timeout);
    }

    private void listen() throws IOException {
        byte[] room = new byte[65_535];
        DatagramPacket packet = new DatagramPacket(room, room.length);
        try {
            signalling.receive(packet);
        } catch (SocketTimeoutException silence) {
            return;
        }
        String answer = new String(room, 0, packet.getLength(), StandardCharsets.ISO_8859_1);
        Matcher line = STATUS.matcher(answer);
        if (line.lookingAt() && Integer.parseInt(line.group(1)) >= FIRST_FINAL) {
            Matcher branch = Pattern.compile("branch=([^;\\s]+)").matcher(header(answer, "Via"));
            if (branch.find()) {
                answers.putIfAbsent(branch.group(1), answer);
            }
        }
    }

    /** The first of this name, or nothing. */
    public static String header(String message, String name) {
        Matcher header = Pattern.compile("(?im)^" + name + ":\\s*(.*?)\\s*$").matcher(message);
        return header.find() ? header.group(1) : "";
    }

    private String request(
            String start, int number, String branch, String from, String whom, String more, String type, String body) {
        return """
                %1$s SIP/2.0\r
                Via: SIP/2.0/UDP %2$s:%3$d;rport;branch=%4$s\r
                Max-Forwards: 70\r
                From: %5$s;tag=%6$s\r
                To: %7$s\r
                Call-ID: %8$s\r
                CSeq: %9$d %10$s\r
                Contact: <sip:caller@%2$s:%3$d>\r
                %11$s%12$sContent-Length: %13$d\r
                \r
                %14$s""".formatted(
                        start,
                        signalling.getLocalAddress().getHostAddress(),
                        signalling.getLocalPort(),
                        branch,
                        from,
                        callId.substring(0, 8),
                        whom,
                        callId,
                        number,
                        start.substring(0, start.indexOf(' ')),
                        more,
                        type.isEmpty() ? "" : "Content-Type: " + type + "\r\n",
                        body.length(),
                        body);
    }

    private void send(String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        signalling.send(new DatagramPacket(bytes, bytes.length, pbx, sipPort));
    }

    /** Says something, A-law, in packets of 20 ms as a telephone does. */
    public void speak(byte[] alaw) throws IOException, InterruptedException {
        Matcher media = Pattern.compile("m=audio (\\d+) ").matcher(answer());
        if (!media.find()) {
            throw new IllegalStateException("nobody has answered");
        }
        int port = Integer.parseInt(media.group(1));
        for (int i = 0; (i + 1) * PACKET <= alaw.length + SILENT_PACKETS * PACKET; i++) {
            ByteBuffer packet = ByteBuffer.allocate(RTP_HEADER + PACKET)
                    .put((byte) 0x80)
                    .put(ALAW)
                    .putShort((short) i)
                    .putInt(i * PACKET)
                    .putInt(1);
            for (int j = 0; j < PACKET; j++) {
                packet.put(i * PACKET + j < alaw.length ? alaw[i * PACKET + j] : SILENCE);
            }
            audio.send(new DatagramPacket(packet.array(), packet.capacity(), pbx, port));
            // Packets come as time passes, and the PBX listens by time.
            Thread.sleep(20);
        }
    }

    /** Hangs up what was answered; with the From of the first INVITE. */
    public void hangUp(String requestUri, String from) throws IOException {
        if (!to.isEmpty()) {
            within("BYE", requestUri, from, "", "", BETWEEN_TRIES.multipliedBy(4));
            to = "";
        }
    }

    @Override
    public void close() {
        signalling.close();
        audio.close();
    }
}
