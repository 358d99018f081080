package pl.hejnal.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where a PBX on another machine fetches a sentence: {@code /speech/<signature>/<name>.alaw}. The signature is an HMAC of
 * the name under a key of this server, so that nobody can ask for a sentence whose address they were not told, and one
 * address that was seen opens no other. It is longer than any path under which a PBX keeps what it fetches: Asterisk
 * cannot play what has a shorter one (asterisk#444).
 */
public record SpeechAddress(String signature, String name) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int DIGITS = 40;

    /** @param name of the file without ending, as speech names it by its content */
    public static SpeechAddress of(String name, String key) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of a sentence");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] signature = mac.doFinal(("speech:" + name).getBytes(StandardCharsets.UTF_8));
            return new SpeechAddress(HexFormat.of().formatHex(signature).substring(0, DIGITS), name);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** What stands behind {@code /speech} in a request; empty unless it was made by {@link #of} with this key. */
    public static Optional<SpeechAddress> read(String path, String key) {
        String[] part = path == null ? new String[0] : path.split("/", -1);
        if (part.length != 3 || !part[0].isEmpty() || !part[2].endsWith(".alaw")) {
            return Optional.empty();
        }
        String name = part[2].substring(0, part[2].length() - ".alaw".length());
        return Optional.of(name)
                .filter(SpeechAddress::isName)
                .map(known -> of(known, key))
                .filter(real -> MessageDigest.isEqual(
                        real.signature.getBytes(StandardCharsets.UTF_8), part[1].getBytes(StandardCharsets.UTF_8)));
    }

    public String path() {
        return "/speech/" + signature + "/" + name + ".alaw";
    }

    private static boolean isName(String name) {
        return name.matches("[0-9a-f]{16,64}");
    }
}
