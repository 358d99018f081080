package pl.hejnal.cases.departments;

import jakarta.ejb.ApplicationException;

/** A department's system says that it does not know the case. */
@ApplicationException
public class UnknownToDepartment extends Exception {

    private static final long serialVersionUID = 1L;

    public UnknownToDepartment(String sign) {
        super(sign);
    }
}
