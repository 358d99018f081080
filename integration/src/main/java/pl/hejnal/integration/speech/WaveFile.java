package pl.hejnal.integration.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * What a RIFF/WAVE file says of itself (Microsoft's Multimedia Programming Interface 1.0, chapter 3). It is looked at
 * before any other program is given it, since people send us all kinds of files under any name.
 *
 * @param length of the sound, by its bytes a second
 */
record WaveFile(Duration length) {

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int SMALLEST_FORMAT = 16;
    private static final int BYTES_A_SECOND_AT = 8;

    /** Empty for what is no WAVE file, or one without sound. */
    static Optional<WaveFile> read(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEADER
                || !name(file, 0).equals("RIFF")
                || !name(file, CHUNK_HEADER).equals("WAVE")) {
            return Optional.empty();
        }
        long bytesASecond = 0;
        int at = HEADER;
        while (at + CHUNK_HEADER <= bytes.length) {
            String chunk = name(file, at);
            long size = Integer.toUnsignedLong(file.getInt(at + 4));
            int from = at + CHUNK_HEADER;
            if (chunk.equals("fmt ") && size >= SMALLEST_FORMAT && from + SMALLEST_FORMAT <= bytes.length) {
                bytesASecond = Integer.toUnsignedLong(file.getInt(from + BYTES_A_SECOND_AT));
            } else if (chunk.equals("data")) {
                long there = Math.min(size, bytes.length - from);
                return bytesASecond == 0 || there == 0
                        ? Optional.empty()
                        : Optional.of(new WaveFile(Duration.ofMillis(there * 1000 / bytesASecond)));
            }
            long next = from + size + (size & 1);
            if (next > bytes.length) {
                return Optional.empty();
            }
            at = (int) next;
        }
        return Optional.empty();
    }

    private static String name(ByteBuffer file, int at) {
        byte[] four = new byte[4];
        file.get(at, four);
        return new String(four, StandardCharsets.US_ASCII);
    }
}
