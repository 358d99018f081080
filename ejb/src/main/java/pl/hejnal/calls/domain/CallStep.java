package pl.hejnal.calls.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step of a call's way through the menu; written once, never changed. */
@Entity
@Table(name = "call_step")
public class CallStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String linkedid;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String detail;

    protected CallStep() {}

    public CallStep(LinkedId call, Instant at, StepKind kind, String detail) {
        linkedid = call.value();
        this.at = at;
        this.kind = kind;
        this.detail = detail;
    }

    public LinkedId call() {
        return new LinkedId(linkedid);
    }

    public Instant at() {
        return at;
    }

    public StepKind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }
}
