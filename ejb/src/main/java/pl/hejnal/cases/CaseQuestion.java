package pl.hejnal.cases;

import pl.hejnal.cases.attempts.domain.Requester;
import pl.hejnal.kernel.CallerNumber;

/**
 * Somebody asks for a case's state; nothing of it has been checked.
 *
 * @param code the phone code, or the digits of the case's sign with stars between them
 */
public record CaseQuestion(String code, String pin, Requester requester) {

    public CaseQuestion(String code, String pin, CallerNumber caller) {
        this(code, pin, Requester.calling(caller));
    }

    /** Never a PIN in a log. */
    @Override
    public String toString() {
        return "CaseQuestion " + code;
    }
}
