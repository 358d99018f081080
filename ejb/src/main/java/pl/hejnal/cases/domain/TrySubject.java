package pl.hejnal.cases.domain;

import pl.hejnal.kernel.CallerNumber;

/** Against what, or from where, wrong tries are counted. */
public record TrySubject(String key) {

    /** A case, by everybody. */
    public static TrySubject ofCase(PhoneCode code) {
        return new TrySubject("case:" + code.digits());
    }

    /** A case, by a number that has told its PIN before: strangers' wrong tries do not make its owner wait. */
    public static TrySubject ofCaseBy(PhoneCode code, CallerNumber caller) {
        return new TrySubject("case:" + code.digits() + " by " + caller.e164());
    }

    /** All that one number tries. */
    public static TrySubject ofCaller(CallerNumber caller) {
        return new TrySubject("caller:" + caller.e164());
    }
}
