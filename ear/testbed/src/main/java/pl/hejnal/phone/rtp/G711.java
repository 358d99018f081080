package pl.hejnal.phone.rtp;

/** A-law (ITU-T G.711): a byte a sample. */
final class G711 {

    private G711() {}

    static byte alaw(int sample) {
        int sign = sample < 0 ? 0 : 0x80;
        int size = Math.min(Math.abs(sample), 32_635);
        int exponent = 7;
        for (int mask = 0x4000; exponent > 0 && (size & mask) == 0; mask >>= 1) {
            exponent--;
        }
        int mantissa = size >> (exponent == 0 ? 4 : exponent + 3) & 0x0f;
        return (byte) ((sign | exponent << 4 | mantissa) ^ 0x55);
    }

    static int sample(byte alaw) {
        int bits = alaw ^ 0x55;
        int exponent = bits >> 4 & 0x07;
        int size = ((bits & 0x0f) << 4) + 8;
        if (exponent > 0) {
            size = size + 0x100 << exponent - 1;
        }
        return (bits & 0x80) == 0 ? -size : size;
    }
}
