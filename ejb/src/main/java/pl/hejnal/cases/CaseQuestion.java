package pl.hejnal.cases;

import java.util.Objects;
import pl.hejnal.kernel.CallerNumber;

/**
 * Somebody on the telephone wants to know how far a case has got.
 *
 * @param code as it was keyed
 * @param pin as it was keyed
 * @param caller who calls as far as the network says; it proves nothing and only counts tries
 */
public record CaseQuestion(String code, String pin, CallerNumber caller) {

    public CaseQuestion {
        Objects.requireNonNull(code);
        Objects.requireNonNull(pin);
        Objects.requireNonNull(caller);
    }

    /** Without the PIN, which is in no log. */
    @Override
    public String toString() {
        return "CaseQuestion[" + code.length() + " digits]";
    }
}
