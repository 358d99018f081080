package pl.hejnal.cases.attempts.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.SignKeys;

/**
 * What somebody asks about: one code, or the digits of a sign, which several cases may share.
 *
 * @param name what was typed, in one way of writing
 * @param cases the codes that may be meant, in their order, so that two questions never wait for each other's; a code may
 *     be nobody's, and a sign may have no case at all
 */
record RequestedCase(String name, List<PhoneCode> cases) {

    private static final String SIGN = "sign:";
    /** So many cases may share the digits of a sign; more would make one guess too good. A clerk finds them by letters. */
    private static final int MOST_OF_A_SIGN = 5;

    static RequestedCase by(PhoneCode code) {
        return new RequestedCase(code.digits(), List.of(code));
    }

    /** @param sharing the cases with the same class, numbers and year */
    static RequestedCase by(SignKeys keys, List<CaseFile> sharing) {
        List<PhoneCode> codes = sharing.stream()
                .filter(file -> keys.fit(file.sign()))
                .map(CaseFile::code)
                .sorted(Comparator.comparing(PhoneCode::digits))
                .toList();
        return new RequestedCase(SIGN + keys.ending(), codes.size() > MOST_OF_A_SIGN ? List.of() : codes);
    }

    /**
     * Against what tries by a sign are counted beside its cases, whether there is one or none: all that is typed of it, with
     * its unit or without, must be answered alike.
     */
    Optional<String> sign() {
        return Optional.of(name).filter(typed -> typed.startsWith(SIGN));
    }
}
