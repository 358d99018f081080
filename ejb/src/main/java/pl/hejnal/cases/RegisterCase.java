package pl.hejnal.cases;

import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Make a case askable by telephone; the PIN has four digits and is handed to the resident. */
public record RegisterCase(CaseSign sign, DepartmentSymbol department, PhoneCode code, String pin) {

    public RegisterCase {
        if (pin == null || !pin.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("a PIN has four digits");
        }
    }

    /** Never a PIN in a log. */
    @Override
    public String toString() {
        return "RegisterCase " + sign;
    }
}
