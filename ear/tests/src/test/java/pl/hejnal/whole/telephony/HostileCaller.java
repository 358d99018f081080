package pl.hejnal.whole.telephony;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caller who says of themselves what no telephone would: the From header is bytes as they are, which no well-behaved
 * SIP program sends. They say nothing else and press no key.
 */
final class HostileCaller implements AutoCloseable {

    private static final Pattern STATUS = Pattern.compile("SIP/2.0 ([1-6]\\d\\d) ");
    private static final Pattern TO = Pattern.compile("(?im)^To:(.*)$");
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final int FIRST_FINAL = 200;

    private final DatagramSocket signalling = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    private final DatagramSocket audio = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    private final String callId = UUID.randomUUID().toString();
    private final int sipPort;
    private final String dialled;
    private final byte[] from;
    private final String more;
    private String to;
    private int status;

    /** @param from all of the From header's value but its tag */
    HostileCaller(int sipPort, String dialled, byte[] from) throws IOException {
        this(sipPort, dialled, from, "");
    }

    /** @param more headers, each with its line end */
    HostileCaller(int sipPort, String dialled, byte[] from, String more) throws IOException {
        this.sipPort = sipPort;
        this.dialled = dialled;
        this.from = from.clone();
        this.more = more;
        to = "<sip:" + dialled + "@127.0.0.1>";
        signalling.setSoTimeout((int) BETWEEN_TRIES.toMillis());
    }

    String callId() {
        return callId;
    }

    /** @return the final status that the PBX answered with, or 0 when it threw the call away without a word */
    int dial(Duration timeout) throws IOException {
        String offer = """
                v=0\r
                o=caller 1 1 IN IP4 127.0.0.1\r
                s=-\r
                c=IN IP4 127.0.0.1\r
                t=0 0\r
                m=audio %d RTP/AVP 8 96\r
                a=rtpmap:8 PCMA/8000\r
                a=rtpmap:96 telephone-event/8000\r
                """.formatted(audio.getLocalPort());
        byte[] invite = request("INVITE", 1, offer);
        long until = System.nanoTime() + timeout.toNanos();
        boolean heard = false;
        while (status < FIRST_FINAL && System.nanoTime() < until) {
            if (!heard) {
                send(invite);
            }
            heard |= listen();
        }
        if (status >= FIRST_FINAL) {
            send(request("ACK", 1, ""));
        }
        return status;
    }

    boolean isAnswered() {
        return status == FIRST_FINAL;
    }

    /** One answer, if there is one. */
    private boolean listen() throws IOException {
        byte[] room = new byte[65_535];
        DatagramPacket packet = new DatagramPacket(room, room.length);
        try {
            signalling.receive(packet);
        } catch (SocketTimeoutException silence) {
            return false;
        }
        String answer = new String(room, 0, packet.getLength(), StandardCharsets.ISO_8859_1);
        Matcher line = STATUS.matcher(answer);
        if (line.lookingAt()) {
            status = Integer.parseInt(line.group(1));
            Matcher header = TO.matcher(answer);
            to = header.find() ? header.group(1).strip() : to;
        }
        return true;
    }

    private byte[] request(String method, int sequence, String body) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes("""
                %1$s sip:%2$s@127.0.0.1:%3$d SIP/2.0\r
                Via: SIP/2.0/UDP 127.0.0.1:%4$d;branch=z9hG4bK-%5$s-%6$d\r
                Max-Forwards: 70\r
                To: %7$s\r
                Call-ID: %5$s\r
                CSeq: %6$d %1$s\r
                Contact: <sip:caller@127.0.0.1:%4$d>\r
                Content-Type: application/sdp\r
                Content-Length: %8$d\r
                %9$sFrom: \
                """.formatted(
                        method, dialled, sipPort, signalling.getLocalPort(), callId, sequence, to, body.length(), more)
                .getBytes(StandardCharsets.UTF_8));
        message.writeBytes(from);
        message.writeBytes((";tag=hostile\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
        return message.toByteArray();
    }

    private void send(byte[] message) throws IOException {
        signalling.send(new DatagramPacket(message, message.length, InetAddress.getLoopbackAddress(), sipPort));
    }

    /** Hangs up, if there is anything to hang up. */
    @Override
    public void close() throws IOException {
        try (signalling;
                audio) {
            if (isAnswered()) {
                send(request("BYE", 2, ""));
            }
        }
    }
}
