package pl.hejnal.cases;

import java.util.Objects;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * Make a case known to the telephone when it is filed.
 *
 * @param code printed on the receipt
 * @param pin printed on the receipt, 4 to 8 digits; six are advised, since a PIN is what a stranger would guess
 */
public record RegisterCase(CaseSign sign, DepartmentSymbol department, PhoneCode code, String pin) {

    public RegisterCase {
        Objects.requireNonNull(sign);
        Objects.requireNonNull(department);
        Objects.requireNonNull(code);
        Objects.requireNonNull(pin);
    }

    /** Without the PIN, which is in no log. */
    @Override
    public String toString() {
        return "RegisterCase[" + sign + ", " + department + "]";
    }
}
