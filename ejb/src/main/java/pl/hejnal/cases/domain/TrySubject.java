package pl.hejnal.cases.domain;

/**
 * Against what, or from where, wrong tries are counted. Codes that are nobody's, signs and numbers can be invented without
 * end; they share a million places of each kind, so that what is counted does not grow with what is tried.
 */
public record TrySubject(String key) {

    private static final int HEX_DIGITS = 5;

    /** A case, by everybody. */
    public static TrySubject ofCase(PhoneCode code) {
        return new TrySubject("case:" + code.digits());
    }

    /** A case, by a number or address that has told its PIN before: strangers' wrong tries do not make its owner wait. */
    public static TrySubject ofCaseBy(PhoneCode code, Asker asker) {
        return new TrySubject("case:" + code.digits() + " by " + asker.key());
    }

    /** A code that no case has, by everybody. */
    static TrySubject ofNoCase(PhoneCode code, String officeKey) {
        return place("code", code.digits(), officeKey);
    }

    /** A sign as it was typed on keys, by everybody. */
    static TrySubject of(String sign, String officeKey) {
        return place("sign", sign, officeKey);
    }

    /** The same by who has told the PIN of one of its cases before. */
    static TrySubject of(String sign, Asker asker) {
        return new TrySubject(sign + " by " + asker.key());
    }

    /** All that one number or address tries. */
    public static TrySubject ofAsker(Asker asker, String officeKey) {
        return place("caller", asker.key(), officeKey);
    }

    /** With the office's key, so that nobody can choose a number that makes another wait. */
    private static TrySubject place(String kind, String text, String officeKey) {
        return new TrySubject(kind + ':' + PinHash.of(kind, text, officeKey).hex().substring(0, HEX_DIGITS));
    }
}
