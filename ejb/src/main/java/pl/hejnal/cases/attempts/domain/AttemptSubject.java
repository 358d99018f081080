package pl.hejnal.cases.attempts.domain;

import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.PinHash;

/**
 * Against what, or from where, wrong tries are counted. Codes that are nobody's, signs and numbers can be invented without
 * end; they share a million places of each kind, so that what is counted does not grow with what is tried.
 */
public record AttemptSubject(String key) {

    private static final int HEX_DIGITS = 5;

    /** A case, by everybody. */
    public static AttemptSubject ofCase(PhoneCode code) {
        return new AttemptSubject("case:" + code.digits());
    }

    /** A case, by a number or address that has told its PIN before: strangers' wrong tries do not make its owner wait. */
    public static AttemptSubject ofCaseBy(PhoneCode code, Requester requester) {
        return new AttemptSubject("case:" + code.digits() + " by " + requester.key());
    }

    /** A code that no case has, by everybody. */
    static AttemptSubject ofNoCase(PhoneCode code, String officeKey) {
        return place("code", code.digits(), officeKey);
    }

    /** A sign as it was typed on keys, by everybody. */
    static AttemptSubject of(String sign, String officeKey) {
        return place("sign", sign, officeKey);
    }

    /** The same by who has told the PIN of one of its cases before. */
    static AttemptSubject of(String sign, Requester requester) {
        return new AttemptSubject(sign + " by " + requester.key());
    }

    /** All that one number or address tries. */
    public static AttemptSubject ofAsker(Requester requester, String officeKey) {
        return place("caller", requester.key(), officeKey);
    }

    /** With the office's key, so that nobody can choose a number that makes another wait. */
    private static AttemptSubject place(String kind, String text, String officeKey) {
        return new AttemptSubject(
                kind + ':' + PinHash.of(kind, text, officeKey).hex().substring(0, HEX_DIGITS));
    }
}
