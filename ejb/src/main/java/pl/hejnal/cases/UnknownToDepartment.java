package pl.hejnal.cases;

import jakarta.ejb.ApplicationException;

/** A department's system answered that it has no such case. */
@ApplicationException(rollback = false)
public class UnknownToDepartment extends Exception {

    private static final long serialVersionUID = 1L;

    public UnknownToDepartment(String message) {
        super(message);
    }
}
