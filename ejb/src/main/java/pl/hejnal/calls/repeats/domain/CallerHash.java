package pl.hejnal.calls.repeats.domain;

import java.util.Optional;
import pl.hejnal.cases.domain.PinHash;
import pl.hejnal.kernel.CallerNumber;

/** A caller's number under the office's key: it tells whether two callers are one, and nobody without the key which. */
public record CallerHash(String hex) {

    private static final String KIND = "repeat";
    /** 128 bits: no two numbers of the world have the same. */
    private static final int HEX_DIGITS = 32;

    /** @return empty for a number that is withheld, or is many people's */
    public static Optional<CallerHash> of(CallerNumber caller, String officeKey) {
        return caller.identifies()
                ? Optional.of(new CallerHash(
                        PinHash.of(KIND, caller.e164(), officeKey).hex().substring(0, HEX_DIGITS)))
                : Optional.empty();
    }
}
