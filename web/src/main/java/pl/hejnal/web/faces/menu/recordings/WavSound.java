package pl.hejnal.web.faces.menu.recordings;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The telephone's A-law as a WAVE file of 16 bits, which every browser plays (not every one knows A-law). */
public final class WavSound {

    private static final int HEADER = 44;
    private static final int RATE = 8000;
    private static final int SAMPLE = 2;
    private static final int FORMAT_SIZE = 16;
    private static final short PCM = 1;
    private static final short ONE_CHANNEL = 1;

    private WavSound() {}

    public static byte[] of(byte[] alaw) {
        int size = alaw.length * SAMPLE;
        ByteBuffer wav = ByteBuffer.allocate(HEADER + size).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF"))
                .putInt(HEADER - 8 + size)
                .put(ascii("WAVE"))
                .put(ascii("fmt "))
                .putInt(FORMAT_SIZE)
                .putShort(PCM)
                .putShort(ONE_CHANNEL)
                .putInt(RATE)
                .putInt(RATE * SAMPLE)
                .putShort((short) SAMPLE)
                .putShort((short) (SAMPLE * 8))
                .put(ascii("data"))
                .putInt(size);
        for (byte sample : alaw) {
            wav.putShort(linear(sample));
        }
        return wav.array();
    }

    /** ITU-T G.711, table 1a. */
    static short linear(byte alaw) {
        int code = alaw ^ 0x55;
        int segment = (code & 0x70) >> 4;
        int step = (code & 0x0F) << 4;
        int value = segment == 0 ? step + 8 : (step + 0x108) << (segment - 1);
        return (short) ((code & 0x80) == 0 ? -value : value);
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
