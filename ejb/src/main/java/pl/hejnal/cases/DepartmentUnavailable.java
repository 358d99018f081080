package pl.hejnal.cases;

import jakarta.ejb.ApplicationException;

/** A department's system gave no answer that can be used. The message is for the log and holds nothing personal. */
@ApplicationException
public class DepartmentUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public DepartmentUnavailable(String message) {
        super(message);
    }

    public DepartmentUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
