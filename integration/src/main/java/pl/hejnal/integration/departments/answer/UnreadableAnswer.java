package pl.hejnal.integration.departments.answer;

import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.UnavailableReason;

/**
 * A department answered, but what it says about this one case cannot be told. Nothing is wrong with the connection: who
 * asks about another case is not kept from it.
 */
public class UnreadableAnswer extends DepartmentUnavailable {

    private static final long serialVersionUID = 1L;

    public UnreadableAnswer(String message) {
        super(UnavailableReason.UNREADABLE, message);
    }
}
