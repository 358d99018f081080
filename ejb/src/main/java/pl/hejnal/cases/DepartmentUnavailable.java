package pl.hejnal.cases;

import jakarta.ejb.ApplicationException;

/** A department's system did not answer, or not in words that can be understood. The message quotes no case. */
@ApplicationException(rollback = false)
public class DepartmentUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public DepartmentUnavailable(String message) {
        super(message);
    }

    public DepartmentUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
