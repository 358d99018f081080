package pl.hejnal.cases.departments;

import jakarta.ejb.ApplicationException;
import org.jspecify.annotations.Nullable;

/** A department gave no answer that can be told. The message is for the log and holds nothing personal. */
@ApplicationException
public class DepartmentUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    private final UnavailableReason reason;
    private final String message;

    public DepartmentUnavailable(String message) {
        this(UnavailableReason.SILENT, message);
    }

    public DepartmentUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
        reason = UnavailableReason.SILENT;
    }

    public DepartmentUnavailable(UnavailableReason reason, String message) {
        super(message);
        this.message = message;
        this.reason = reason;
    }

    /** Never null, other than that of an exception at large. */
    @Override
    public String getMessage() {
        return message;
    }

    public UnavailableReason reason() {
        return reason;
    }
}
