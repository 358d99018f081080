package pl.hejnal.phone.rtp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One tone, by which it can be told who is heard where several talk at once.
 *
 * @param hertz best a multiple of ten, of which a second has whole waves
 */
public record PureTone(int hertz) {

    static final int RATE = 8_000;
    /** Three together stay below the loudest that there is. */
    private static final double LOUD = 7_000;
    /** Of the sound's power; of three tones alike each has a third, and what is left of none by a codec is far below. */
    private static final double HEARD = 0.02;
    /** The power of a sound that nobody would hear. */
    private static final double SILENCE = 50 * 50;

    /** As a telephone sends it. */
    public byte[] alaw(Duration length) {
        byte[] sound = new byte[samples(length)];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = G711.alaw(sample(i));
        }
        return sound;
    }

    /** As a file: RIFF WAVE, linear samples of 16 bits. */
    public byte[] wav(Duration length) {
        int bytes = 2 * samples(length);
        ByteBuffer file = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVEfmt ")).putInt(16);
        file.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        file.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(bytes);
        for (int i = 0; i < bytes / 2; i++) {
            file.putShort((short) sample(i));
        }
        return file.array();
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    private static int samples(Duration length) {
        return (int) (length.toMillis() * RATE / 1000);
    }

    private int sample(int at) {
        return (int) (LOUD * Math.sin(2 * Math.PI * hertz * at / RATE));
    }

    /** Whether it can be heard in this sound, alone or among others (Goertzel's algorithm). */
    public boolean isIn(int... sound) {
        double turn = 2 * Math.cos(2 * Math.PI * hertz / RATE);
        double one = 0;
        double two = 0;
        double power = 0;
        for (int sample : sound) {
            double now = sample + turn * one - two;
            two = one;
            one = now;
            power += (double) sample * sample;
        }
        double own = 2 * (one * one + two * two - turn * one * two) / sound.length;
        return power / sound.length > SILENCE && own / power > HEARD;
    }
}
