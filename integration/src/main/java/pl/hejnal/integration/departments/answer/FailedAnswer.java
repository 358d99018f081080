package pl.hejnal.integration.departments.answer;

import pl.hejnal.cases.departments.DepartmentUnavailable;

/**
 * A department's system was reached and says that it failed. That may be this one case (a statement that breaks on its
 * data) or all of them, which only other cases can tell.
 */
public class FailedAnswer extends DepartmentUnavailable {

    private static final long serialVersionUID = 1L;

    public FailedAnswer(String message) {
        super(message);
    }
}
