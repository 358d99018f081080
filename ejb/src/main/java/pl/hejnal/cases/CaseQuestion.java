package pl.hejnal.cases;

import pl.hejnal.cases.domain.Asker;
import pl.hejnal.kernel.CallerNumber;

/**
 * Somebody asks for a case's state; nothing of it has been checked.
 *
 * @param code the phone code, or the digits of the case's sign with stars between them
 */
public record CaseQuestion(String code, String pin, Asker asker) {

    public CaseQuestion(String code, String pin, CallerNumber caller) {
        this(code, pin, Asker.calling(caller));
    }

    /** Never a PIN in a log. */
    @Override
    public String toString() {
        return "CaseQuestion " + code;
    }
}
