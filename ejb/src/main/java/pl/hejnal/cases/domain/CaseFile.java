package pl.hejnal.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** A case that residents can ask about: registered once, with its code and the hash of its PIN. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private String code;
    private String sign;
    private String department;
    @Column(name = "pin_hash")
    private String pinHash;

    protected CaseFile() {
    }

    public CaseFile(PhoneCode code, CaseSign sign, DepartmentSymbol department, PinHash pin) {
        this.code = code.digits();
        this.sign = sign.value();
        this.department = department.value();
        pinHash = pin.hex();
    }

    /** @param key the office's own key, which is not in the database */
    public boolean opensWith(String pin, String key) {
        return new PinHash(pinHash).matches(PinHash.of(code(), pin, key));
    }

    /** The resident lost the old PIN. */
    public void giveNewPin(PinHash pin) {
        pinHash = pin.hex();
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
