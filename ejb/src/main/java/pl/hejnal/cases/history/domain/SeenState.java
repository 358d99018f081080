package pl.hejnal.cases.history.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.PhoneCode;

/** The last state that a department told of a case, and when it was asked; overwritten by the next. */
@Entity
@Table(name = "case_state_seen")
public class SeenState {

    @Id
    private String code;

    @Embedded
    private ToldState told;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    protected SeenState() {}

    public SeenState(PhoneCode code, CaseState state, Instant at) {
        this.code = code.digits();
        told = new ToldState(state);
        fetchedAt = at;
    }

    /** An answer that was overtaken by a later one changes nothing; what may never be told is not kept. */
    public void see(CaseState state, Instant at) {
        if (fetchedAt != null && at.isBefore(fetchedAt)) {
            return;
        }
        told = new ToldState(state);
        fetchedAt = at;
    }

    public CaseState of(CaseFile file) {
        return told.of(file);
    }

    public boolean isOlderThan(Instant at) {
        return fetchedAt.isBefore(at);
    }

    public Instant fetchedAt() {
        return fetchedAt;
    }
}
