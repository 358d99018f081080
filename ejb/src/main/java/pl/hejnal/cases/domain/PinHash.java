package pl.hejnal.cases.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A PIN as it is kept: HMAC-SHA256 over code and PIN with the office's own key (RFC 2104). Eight digits are guessed
 * from any plain hash in no time; without the key this tells nothing.
 */
public record PinHash(String hex) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public PinHash {
        if (hex == null || !HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a PIN hash");
        }
    }

    /** @param key the setting {@code hejnal.pin.key} */
    public static PinHash of(PhoneCode code, String pin, String key) {
        return of(code.digits(), pin, key);
    }

    public static PinHash of(String what, String pin, String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return new PinHash(
                    HexFormat.of().formatHex(mac.doFinal((what + ":" + pin).getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** In constant time. */
    public boolean matches(PinHash other) {
        return MessageDigest.isEqual(
                hex.getBytes(StandardCharsets.US_ASCII), other.hex.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "PinHash";
    }
}
