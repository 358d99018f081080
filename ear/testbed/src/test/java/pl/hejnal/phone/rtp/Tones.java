package pl.hejnal.phone.rtp;

/** A key as two tones in the voice (ITU-T Q.23), A-law at 8 kHz. */
public final class Tones {

    private static final String KEYS = "123A456B789C*0#D";
    private static final int[] LOW = {697, 770, 852, 941};
    private static final int[] HIGH = {1209, 1336, 1477, 1633};
    private static final int RATE = 8_000;
    private static final double LOUD = 9_000;
    private static final int LENGTH = RATE / 5;

    private Tones() {}

    public static byte[] of(char key) {
        int at = KEYS.indexOf(key);
        byte[] sound = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            sound[i] = G711.alaw((int) (LOUD * (wave(LOW[at / 4], i) + wave(HIGH[at % 4], i))));
        }
        return sound;
    }

    private static double wave(int hertz, int sample) {
        return Math.sin(2 * Math.PI * hertz * sample / RATE);
    }
}
