package pl.hejnal.calls.voicemail.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;

/** A message that a caller left, or a talk that was recorded; its sound lies with the PBX. */
@Entity
@Table(name = "voicemail")
public class Voicemail {

    @Id
    private String file;

    private String linkedid;

    @Enumerated(EnumType.STRING)
    private RecordingKind kind;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "length_ms")
    private long lengthMillis;

    protected Voicemail() {}

    public Voicemail(String file, LinkedId call, RecordingKind kind, Instant at, Duration length) {
        this.file = file;
        this.kind = kind;
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

    public RecordingKind kind() {
        return kind;
    }

    public Instant at() {
        return recordedAt;
    }

    public Duration length() {
        return Duration.ofMillis(lengthMillis);
    }
}
