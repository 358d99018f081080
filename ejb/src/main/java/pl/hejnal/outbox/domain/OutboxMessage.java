package pl.hejnal.outbox.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message on its way out, without its content. Whoever changes it holds its row's lock; what a server reports counts
 * only while it has the lease.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "message_key", updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OutboxChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OutboxPurpose purpose;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String recipient;

    @Enumerated(EnumType.STRING)
    private OutboxState state;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int attempts;
    private String lease;

    @Column(name = "leased_by")
    private String leasedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable FailureKind failure;

    @Column(name = "failure_words")
    private String failureWords;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected OutboxMessage() {}

    /**
     * @param key the same message has the same, however often it is written
     * @param subject what it is about, for example a ticket's number
     * @param notBefore it leaves no earlier
     * @param validFor counted from {@code notBefore}: later it is worth nothing, or would mislead
     */
    public OutboxMessage(
            String key,
            OutboxPurpose purpose,
            String subject,
            OutboxContent content,
            Instant now,
            Instant notBefore,
            Duration validFor) {
        this.key = key;
        this.channel = content.channel();
        this.purpose = purpose;
        this.subject = subject;
        recipient = content.recipient();
        state = OutboxState.WAITING;
        createdAt = now;
        dueAt = notBefore;
        expiresAt = notBefore.plus(validFor);
        lease = "";
        leasedBy = "";
        failureWords = "";
    }

    /** @param token known only to who sends it now: a server that comes back late must not report for another */
    public void lease(String token, String server, Instant until) {
        step(OutboxStep.LEASE);
        attempts++;
        lease = token;
        leasedBy = server;
        dueAt = until;
    }

    public void deliver(Instant now) {
        end(OutboxStep.DELIVER, now);
        failure = null;
        failureWords = "";
    }

    /** Tried again later, or never if that is hopeless. */
    public void fail(DeliveryFailure why, RetryPolicy policy, Instant now) {
        Instant next = now.plus(policy.after(attempts));
        if (why.kind().isPermanent() || next.isAfter(expiresAt)) {
            giveUp(why, now);
            return;
        }
        step(OutboxStep.POSTPONE);
        remember(why);
        lease = "";
        dueAt = next;
    }

    public void giveUp(DeliveryFailure why, Instant now) {
        end(OutboxStep.GIVE_UP, now);
        remember(why);
    }

    /** It is worth something again for so long; what failed before stays written until it leaves. */
    public void retry(Instant now, Duration validFor) {
        step(OutboxStep.RETRY);
        dueAt = now;
        expiresAt = now.plus(validFor);
        endedAt = null;
    }

    public void discard(Instant now) {
        end(OutboxStep.DISCARD, now);
    }

    private void end(OutboxStep step, Instant now) {
        step(step);
        lease = "";
        endedAt = now;
    }

    private void step(OutboxStep step) {
        state = state.after(step)
                .orElseThrow(() -> new IllegalStateException(step + " of message " + id + ", which is " + state));
    }

    private void remember(DeliveryFailure why) {
        failure = why.kind();
        failureWords = why.words();
    }

    public boolean can(OutboxStep step) {
        return state.after(step).isPresent();
    }

    public boolean isLeasedAs(String token) {
        return state == OutboxState.SENDING && lease.equals(token);
    }

    /** @return whether it is worth nothing any more */
    public boolean isExpired(Instant now) {
        return now.isAfter(expiresAt);
    }

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public OutboxChannel channel() {
        return channel;
    }

    public OutboxPurpose purpose() {
        return purpose;
    }

    public String subject() {
        return subject;
    }

    public String recipient() {
        return recipient;
    }

    public OutboxState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Waiting: when it is tried next. Being sent: when the lease ends. */
    public Instant dueAt() {
        return dueAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<DeliveryFailure> failure() {
        return Optional.ofNullable(failure).map(kind -> new DeliveryFailure(kind, failureWords));
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
