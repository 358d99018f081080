package pl.hejnal.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Sounds that no two prompts share by chance: noise, the same for the same seed. */
public final class SoundFixture {

    public static final int FRAME = 160;
    private static final byte SILENCE = (byte) 0xD5;

    private SoundFixture() {}

    public static byte[] noise(long seed, int frames) {
        byte[] sound = new byte[frames * FRAME];
        new Random(seed).nextBytes(sound);
        return sound;
    }

    public static byte[] silence(int frames) {
        byte[] sound = new byte[frames * FRAME];
        Arrays.fill(sound, SILENCE);
        return sound;
    }

    public static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** @return the path without its ending, as STREAM FILE wants it */
    public static Path prompt(Path directory, String name, byte[] sound, String text) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name + ".txt"), text);
        Files.write(directory.resolve(name + ".alaw"), sound);
        return directory.resolve(name);
    }
}
