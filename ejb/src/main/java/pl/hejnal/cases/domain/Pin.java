package pl.hejnal.cases.domain;

import java.security.SecureRandom;
import java.util.List;

/**
 * What opens a case beside its code; handed over on paper and nowhere kept but as a {@link PinHash}. Eight digits, because
 * a million guesses that all were let through must not open more than a hundredth of a case: that holds whatever the
 * limits do, and the limits never lock an owner out for long (ADR 021).
 */
public record Pin(String digits) {

    public static final int LENGTH = 8;
    private static final int GROUP = 4;
    private static final SecureRandom DRAWN = new SecureRandom();

    public Pin {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("a PIN has " + LENGTH + " digits");
        }
    }

    public static boolean isOne(String typed) {
        return typed != null && typed.matches("[0-9]{" + LENGTH + "}");
    }

    /** Each of all PINs is as likely as any other. */
    public static Pin draw() {
        return new Pin("%08d".formatted(DRAWN.nextInt(100_000_000)));
    }

    /** As it is printed: two groups of four, so that nobody takes it for the code. */
    public List<String> groups() {
        return List.of(digits.substring(0, GROUP), digits.substring(GROUP));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Pin";
    }
}
