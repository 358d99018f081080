package pl.hejnal.cases.registry.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** That somebody gave a case a PIN, told to the people of its department. Never changed. */
@Entity
@Table(name = "case_notice")
public class CaseNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String sign;
    private String department;
    private Instant at;
    /** A login, or a part of the system. */
    private String who;

    private String what;
    private String why;

    protected CaseNotice() {}

    /** @param what as in the log: {@code case.new-pin} */
    public CaseNotice(CaseFile file, Instant at, String who, String what, String why) {
        sign = file.sign().withoutInitials();
        department = file.department().value();
        this.at = at;
        this.who = who;
        this.what = what;
        this.why = why;
    }

    public CaseSign sign() {
        return new CaseSign(sign);
    }

    public DepartmentSymbol department() {
        return new DepartmentSymbol(department);
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return who;
    }

    public String what() {
        return what;
    }

    public String why() {
        return why;
    }
}
