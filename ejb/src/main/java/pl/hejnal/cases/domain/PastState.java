package pl.hejnal.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A state of a case that differed from the one before, and when the office learnt of it. It has no verbs. */
@Entity
@Table(name = "case_state_past")
public class PastState {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String code;
    @Enumerated(EnumType.STRING)
    private CaseStage stage;
    @Column(name = "stage_as_reported")
    private String stageAsReported;
    @Embedded
    private SeenDetails details;
    @Column(name = "as_of")
    private Instant asOf;
    @Column(name = "seen_at")
    private Instant seenAt;

    protected PastState() {
    }

    /** What may never be told is not kept. */
    public PastState(PhoneCode code, CaseState told, Instant at) {
        CaseState state = told.withoutWhatIsNeverTold();
        this.code = code.digits();
        stage = state.stage();
        stageAsReported = state.stageAsReported();
        details = new SeenDetails(state.details(), state.disclosure());
        asOf = state.asOf();
        seenAt = at;
    }

    public CaseState of(CaseFile file) {
        return new CaseState(file.sign(), file.department(), stage, stageAsReported, details.details(),
                details.disclosure(), asOf);
    }

    public Instant seenAt() {
        return seenAt;
    }
}
