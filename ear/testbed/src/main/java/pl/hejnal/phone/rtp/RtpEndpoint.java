package pl.hejnal.phone.rtp;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The media of one call: hears A-law RTP, sends silence and, for keys, RFC 4733 events. The far
 * end's address is learned from its first packet, so a key can be pressed once something was heard.
 */
public final class RtpEndpoint implements AutoCloseable {

    private static final byte[] SILENCE = new byte[160];

    private static final byte[] SILENCE_OF_A_SECOND = new byte[PureTone.RATE];

    static {
        Arrays.fill(SILENCE, (byte) 0xD5);
        Arrays.fill(SILENCE_OF_A_SECOND, (byte) 0xD5);
    }

    private final DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    private final LinkedBlockingQueue<byte[]> voice = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Character> keys = new LinkedBlockingQueue<>();
    private final long began = System.nanoTime();
    private final int source = (int) began;
    private final int keyType;
    private final byte[] lastSecond = SILENCE_OF_A_SECOND.clone();
    private volatile SocketAddress far;
    private int sequence;
    private int timestamp;

    /** @param keyType the payload type of keys: of who is called it is the one that the caller has offered */
    public RtpEndpoint(int keyType) throws IOException {
        this.keyType = keyType;
    }

    public int port() {
        return socket.getLocalPort();
    }

    public Duration now() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    public void press(char key) {
        keys.add(key);
    }

    /** @param alaw what is said, 8,000 bytes a second */
    public void say(byte[] alaw) {
        for (int from = 0; from + SILENCE.length <= alaw.length; from += SILENCE.length) {
            voice.add(Arrays.copyOfRange(alaw, from, from + SILENCE.length));
        }
    }

    public boolean hasSaidAll() {
        return voice.isEmpty();
    }

    public void open(PromptRecogniser listening) {
        Thread.ofPlatform().daemon().name("ear").start(() -> hear(listening));
        Thread.ofPlatform().daemon().name("mouth").start(this::speak);
    }

    private void hear(PromptRecogniser listening) {
        DatagramPacket packet = new DatagramPacket(new byte[1500], 1500);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
            } catch (IOException closed) {
                return;
            }
            far = packet.getSocketAddress();
            if (packet.getLength() > 12 && (packet.getData()[1] & 0x7F) == 8) {
                listening.frame(packet.getData(), 12, packet.getLength() - 12, now());
                remember(packet.getData(), packet.getLength() - 12);
            }
        }
    }

    private void remember(byte[] packet, int length) {
        synchronized (lastSecond) {
            int kept = Math.max(0, lastSecond.length - length);
            System.arraycopy(lastSecond, lastSecond.length - kept, lastSecond, 0, kept);
            System.arraycopy(
                    packet, 12 + length - (lastSecond.length - kept), lastSecond, kept, lastSecond.length - kept);
        }
    }

    /** Whether this tone was in what came last. */
    public boolean hears(PureTone tone) {
        int[] sound = new int[lastSecond.length];
        synchronized (lastSecond) {
            for (int i = 0; i < sound.length; i++) {
                sound[i] = G711.sample(lastSecond[i]);
            }
        }
        return tone.isIn(sound);
    }

    private void speak() {
        try {
            long next = System.nanoTime();
            while (!socket.isClosed()) {
                next = tick(next);
                if (far == null) {
                    continue;
                }
                Character key = keys.poll();
                if (key == null) {
                    byte[] frame = voice.poll();
                    send(8, timestamp, frame == null ? SILENCE : frame);
                    timestamp += 160;
                } else {
                    next = sendKey(key, next);
                }
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** 120 ms of tone, three ends, then 100 ms of silence so that two equal keys stay two. */
    private long sendKey(char key, long from) throws IOException, InterruptedException {
        byte event = (byte) "0123456789*#".indexOf(key);
        long next = from;
        for (int step = 1; step <= 9; step++) {
            int duration = Math.min(step, 7) * 160;
            byte[] body = {event, (byte) (step >= 7 ? 0x8A : 0x0A), (byte) (duration >> 8), (byte) duration};
            send(step == 1 ? 0x80 | keyType : keyType, timestamp, body);
            next = step < 7 ? tick(next) : next;
        }
        timestamp += 7 * 160;
        for (int step = 0; step < 5; step++) {
            next = tick(next);
            send(8, timestamp, SILENCE);
            timestamp += 160;
        }
        return next;
    }

    private static long tick(long next) throws InterruptedException {
        long due = next + 20_000_000;
        long wait = due - System.nanoTime();
        if (wait > 0) {
            // A packet every 20 ms is what a telephone sends (RFC 3551, 4.5): the clock of the voice itself.
            Thread.sleep(Duration.ofNanos(wait));
        }
        return due;
    }

    private void send(int type, int at, byte[] body) throws IOException {
        byte[] packet = ByteBuffer.allocate(12 + body.length)
                .put((byte) 0x80)
                .put((byte) type)
                .putShort((short) sequence++)
                .putInt(at)
                .putInt(source)
                .put(body)
                .array();
        socket.send(new DatagramPacket(packet, packet.length, far));
    }

    @Override
    public void close() {
        socket.close();
    }
}
