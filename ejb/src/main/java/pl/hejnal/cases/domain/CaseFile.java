package pl.hejnal.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * A case that residents can ask about: registered once, with its code and the hash of its PIN. One that a department's
 * file announced has no PIN and opens to nobody until its slip is printed.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private String code;

    private String sign;

    @Column(name = "bare_sign")
    private String bareSign;

    private String department;

    @Column(name = "pin_hash")
    private @Nullable String pinHash;

    @Column(name = "slip_due")
    private @Nullable Instant slipDue;

    protected CaseFile() {}

    public CaseFile(PhoneCode code, CaseSign sign, DepartmentSymbol department, PinHash pin) {
        this.code = code.digits();
        this.sign = sign.value();
        this.bareSign = sign.withoutInitials();
        this.department = department.value();
        pinHash = pin.hex();
    }

    /** @param key the office's own key, which is not in the database */
    public boolean opensWith(String pin, String key) {
        return pinHash != null && new PinHash(pinHash).matches(PinHash.of(code(), pin, key));
    }

    /** The first, printed now; or the resident lost the old one. */
    public void giveNewPin(PinHash pin) {
        pinHash = pin.hex();
        slipDue = null;
    }

    /** Since when its slip waits to be printed. */
    public Optional<Instant> slipDue() {
        return Optional.ofNullable(slipDue);
    }

    public boolean isOf(CaseSign other, DepartmentSymbol itsDepartment) {
        return sign().isSameCaseAs(other) && department().equals(itsDepartment);
    }

    public PhoneCode code() {
        return new PhoneCode(code);
    }

    public CaseSign sign() {
        return new CaseSign(sign);
    }

    public DepartmentSymbol department() {
        return new DepartmentSymbol(department);
    }
}
