package pl.hejnal.staffing.shifts.calendar.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;

/**
 * What is kept of a key: its open part, by which it is found, and the hash of its secret.
 *
 * @param language in which the calendar is written
 */
public record CalendarKey(Login login, String selector, String hash, Language language, Instant createdAt) {

    private static final int SELECTOR_BYTES = 9;
    private static final int SECRET_BYTES = 32;
    private static final int SELECTOR_LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{55}");

    /** A key as it stands in an address; shown once. */
    public record Secret(String selector, String secret) {

        /** 256 random bits, and as many more as keep two clerks' keys apart. */
        public static Secret invent(SecureRandom random) {
            return new Secret(text(random, SELECTOR_BYTES), text(random, SECRET_BYTES));
        }

        /** Empty for what cannot be one. */
        public static Optional<Secret> read(@Nullable String key) {
            return key == null || !FORM.matcher(key).matches()
                    ? Optional.empty()
                    : Optional.of(new Secret(key.substring(0, SELECTOR_LENGTH), key.substring(SELECTOR_LENGTH)));
        }

        private static String text(SecureRandom random, int length) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        public String text() {
            return selector + secret;
        }

        /** Nobody prints it by accident. */
        @Override
        public String toString() {
            return selector;
        }
    }

    public static CalendarKey of(Login login, Secret secret, Language language, Instant at) {
        return new CalendarKey(login, secret.selector(), hash(secret), language, at);
    }

    /** In the same time for every wrong one. */
    public boolean isOpenedBy(Secret asked) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash(asked).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(Secret secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(secret.secret().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
