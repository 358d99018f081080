package pl.hejnal.cases.registry;

import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.Pin;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Make a case askable by telephone; the PIN is handed to the resident. */
public record RegisterCase(CaseSign sign, DepartmentSymbol department, PhoneCode code, String pin) {

    public RegisterCase {
        if (!Pin.isOne(pin)) {
            throw new IllegalArgumentException("a PIN has " + Pin.LENGTH + " digits");
        }
    }

    /** Never a PIN in a log. */
    @Override
    public String toString() {
        return "RegisterCase " + sign;
    }
}
