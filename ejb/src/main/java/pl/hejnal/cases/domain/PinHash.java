package pl.hejnal.cases.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A case's PIN as it is kept: HMAC-SHA256 (RFC 2104) over phone code and PIN, with a key that is not in the database. A
 * PIN is short, so no hash without a key could protect it from somebody who has the table.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record PinHash(String hex) {

    private static final String ALGORITHM = "HmacSHA256";
    /** Is compared where no case is found, so that such an answer takes as long as any. */
    public static final PinHash NOBODYS = new PinHash("0".repeat(64));

    public PinHash {
        if (hex == null || !hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a PIN hash");
        }
    }

    /** @param key the setting {@code hejnal.pin.key} */
    public static PinHash of(PhoneCode code, String pin, String key) {
        return new PinHash(HexFormat.of().formatHex(hmac(code, pin, key)));
    }

    /** In constant time. */
    public boolean matches(PhoneCode code, String pin, String key) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(hex), hmac(code, pin, key));
    }

    private static byte[] hmac(PhoneCode code, String pin, String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            // A code has a fixed length, so code and PIN cannot run into each other.
            return mac.doFinal((code.digits() + pin).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "PinHash";
    }
}
