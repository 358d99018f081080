package pl.hejnal.cases.domain;

/** Against what, or from where, wrong tries are counted. */
public record TrySubject(String key) {

    /** A case, by everybody. */
    public static TrySubject ofCase(PhoneCode code) {
        return new TrySubject("case:" + code.digits());
    }

    /** A case, by a number or address that has told its PIN before: strangers' wrong tries do not make its owner wait. */
    public static TrySubject ofCaseBy(PhoneCode code, Asker asker) {
        return new TrySubject("case:" + code.digits() + " by " + asker.key());
    }

    /** A sign as it was typed on keys, by everybody. */
    static TrySubject of(String sign) {
        return new TrySubject(sign);
    }

    /** The same by who has told the PIN of one of its cases before. */
    static TrySubject of(String sign, Asker asker) {
        return new TrySubject(sign + " by " + asker.key());
    }

    /** All that one number or address tries. */
    public static TrySubject ofAsker(Asker asker) {
        return new TrySubject("caller:" + asker.key());
    }
}
