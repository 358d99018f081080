package pl.hejnal.cases.departments;

import jakarta.ejb.ApplicationException;

/** A department gave no answer that can be told. The message is for the log and holds nothing personal. */
@ApplicationException
public class DepartmentUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    private final UnavailableReason reason;

    public DepartmentUnavailable(String message) {
        this(UnavailableReason.SILENT, message);
    }

    public DepartmentUnavailable(String message, Throwable cause) {
        super(message, cause);
        reason = UnavailableReason.SILENT;
    }

    public DepartmentUnavailable(UnavailableReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnavailableReason reason() {
        return reason;
    }
}
