package pl.hejnal.cases.history.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.PhoneCode;

/** A state of a case that differed from the one before, and when the office learnt of it. It has no verbs. */
@Entity
@Table(name = "case_state_past")
public class PastState {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read the column
    private String code;

    @Embedded
    private ToldState told;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected PastState() {}

    /** What may never be told is not kept. */
    public PastState(PhoneCode code, CaseState state, Instant at) {
        this.code = code.digits();
        told = new ToldState(state);
        seenAt = at;
    }

    public CaseState of(CaseFile file) {
        return told.of(file);
    }

    public Instant seenAt() {
        return seenAt;
    }
}
