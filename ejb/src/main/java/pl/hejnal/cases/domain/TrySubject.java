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

    /** All that one number or address tries. */
    public static TrySubject ofAsker(Asker asker) {
        return new TrySubject("caller:" + asker.key());
    }
}
