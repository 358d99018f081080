package pl.hejnal.calls.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A message that a caller left; its sound lies with the PBX. */
@Entity
@Table(name = "call_message")
public class CallMessage {

    @Id
    private String file;
    private String linkedid;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "length_ms")
    private long lengthMillis;

    protected CallMessage() {
    }

    public CallMessage(String file, LinkedId call, Instant at, Duration length) {
        this.file = file;
        linkedid = call.value();
        recordedAt = at;
        lengthMillis = length.toMillis();
    }

    public String file() {
        return file;
    }

    public LinkedId call() {
        return new LinkedId(linkedid);
    }

    public Instant at() {
        return recordedAt;
    }

    public Duration length() {
        return Duration.ofMillis(lengthMillis);
    }
}
