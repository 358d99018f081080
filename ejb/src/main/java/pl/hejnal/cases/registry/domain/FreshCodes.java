package pl.hejnal.cases.registry.domain;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import pl.hejnal.cases.domain.PhoneCode;

/** Phone codes that no case has. They are drawn, not counted, so that a code tells nothing about other cases. */
public final class FreshCodes {

    private static final SecureRandom DRAWN = new SecureRandom();
    private static final int FIRST = 10_000_000;
    private static final int LAST = 100_000_000;
    private final Predicate<PhoneCode> taken;
    private final Set<PhoneCode> given = new HashSet<>();

    public FreshCodes(Predicate<PhoneCode> taken) {
        this.taken = taken;
    }

    public PhoneCode next() {
        while (true) {
            PhoneCode code = PhoneCode.withCheck(String.valueOf(DRAWN.nextInt(FIRST, LAST)));
            if (given.add(code) && !taken.test(code)) {
                return code;
            }
        }
    }
}
