package pl.hejnal.integration.departments.answer;

import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.UnavailableReason;

/** A department that answers in its own time has not done so yet: nothing to tell, and nothing is wrong with it either. */
public class NotYetAnswered extends DepartmentUnavailable {

    private static final long serialVersionUID = 1L;

    public NotYetAnswered(UnavailableReason reason, String message) {
        super(reason, message);
    }
}
