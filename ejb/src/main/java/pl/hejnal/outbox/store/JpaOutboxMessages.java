package pl.hejnal.outbox.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.outbox.domain.MailAttachment;
import pl.hejnal.outbox.domain.MailContent;
import pl.hejnal.outbox.domain.OutboxChannel;
import pl.hejnal.outbox.domain.OutboxContent;
import pl.hejnal.outbox.domain.OutboxMessage;
import pl.hejnal.outbox.domain.OutboxMessages;
import pl.hejnal.outbox.domain.OutboxPurpose;
import pl.hejnal.outbox.domain.OutboxSearch;
import pl.hejnal.outbox.domain.OutboxState;

/** The outbox through JPA; what decides whether a partial index applies is a constant in the statement (ADR 041). */
@ApplicationScoped
public class JpaOutboxMessages implements OutboxMessages {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public boolean add(OutboxMessage message, OutboxContent content) {
        // By hand: a key that is there already must not end the transaction of the change that it tells of.
        List<?> ids = em.createNativeQuery(
                        "insert into outbox_message (message_key, channel, purpose, subject, recipient, state, created_at,"
                                + " due_at, expires_at) values (:key, :channel, :purpose, :subject, :recipient, :state,"
                                + " :created, :due, :expires) on conflict (message_key) do nothing returning id",
                        Long.class)
                .setParameter("key", message.key())
                .setParameter("channel", message.channel().name())
                .setParameter("purpose", message.purpose().name())
                .setParameter("subject", message.subject())
                .setParameter("recipient", message.recipient())
                .setParameter("state", message.state().name())
                .setParameter("created", message.createdAt())
                .setParameter("due", message.dueAt())
                .setParameter("expires", message.expiresAt())
                .getResultList();
        if (ids.isEmpty()) {
            return false;
        }
        switch (content) {
            case MailContent mail -> addMail((Long) ids.getFirst(), mail);
        }
        return true;
    }

    private void addMail(Long id, MailContent mail) {
        em.createNativeQuery("insert into outbox_mail (message_id, title, body) values (:id, :title, :body)")
                .setParameter("id", id)
                .setParameter("title", mail.title())
                .setParameter("body", mail.body())
                .executeUpdate();
        mail.attachment()
                .ifPresent(file -> em.createNativeQuery(
                                "insert into outbox_attachment (message_id, file_name, media_type, content)"
                                        + " values (:id, :name, :type, :content)")
                        .setParameter("id", id)
                        .setParameter("name", file.name())
                        .setParameter("type", file.type())
                        .setParameter("content", file.content())
                        .executeUpdate());
    }

    @Override
    public Optional<OutboxMessage> claimDue(OutboxChannel channel, Instant now) {
        return claimed(em.createNativeQuery(
                                "select * from outbox_message where channel = :channel and due_at <= :now"
                                        + " and state in ('WAITING', 'SENDING') order by due_at, id limit 1 for update skip locked",
                                OutboxMessage.class)
                        .setParameter("channel", channel.name())
                        .setParameter("now", now)
                        .getResultList())
                .stream()
                .findFirst();
    }

    @Override
    public List<OutboxMessage> claimExpired(Instant now, int limit) {
        return claimed(em.createNativeQuery(
                        "select * from outbox_message where state = 'WAITING' and expires_at < :now"
                                + " order by id limit :limit for update skip locked",
                        OutboxMessage.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList());
    }

    private static List<OutboxMessage> claimed(List<?> rows) {
        return rows.stream().map(OutboxMessage.class::cast).toList();
    }

    @Override
    public Optional<OutboxMessage> claim(long id) {
        return Optional.ofNullable(em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<OutboxMessage> find(long id) {
        return Optional.ofNullable(em.find(OutboxMessage.class, id));
    }

    @Override
    public OutboxContent content(OutboxMessage message) {
        return switch (message.channel()) {
            case MAIL -> mail(message);
        };
    }

    private MailContent mail(OutboxMessage message) {
        Tuple row =
                (Tuple) em.createNativeQuery("select title, body from outbox_mail where message_id = :id", Tuple.class)
                        .setParameter("id", message.id())
                        .getSingleResult();
        return new MailContent(
                new MailAddress(message.recipient()),
                row.get("title", String.class),
                row.get("body", String.class),
                attachment(message));
    }

    private Optional<MailAttachment> attachment(OutboxMessage message) {
        List<?> files = em.createNativeQuery(
                        "select file_name, media_type, content from outbox_attachment where message_id = :id",
                        Tuple.class)
                .setParameter("id", message.id())
                .getResultList();
        return files.stream()
                .map(Tuple.class::cast)
                .map(row -> new MailAttachment(
                        row.get("file_name", String.class),
                        row.get("media_type", String.class),
                        row.get("content", byte[].class)))
                .findFirst();
    }

    @Override
    public List<OutboxMessage> search(OutboxSearch search, int limit) {
        TypedQuery<OutboxMessage> query = em.createQuery(
                        "select m from OutboxMessage m where 1 = 1"
                                + search.before()
                                        .map(id -> " and m.id < :before")
                                        .orElse("")
                                + search.state()
                                        .map(state -> " and m.state = :state")
                                        .orElse("")
                                + " order by m.id desc",
                        OutboxMessage.class)
                .setMaxResults(limit);
        search.before().ifPresent(id -> query.setParameter("before", id));
        search.state().ifPresent(state -> query.setParameter("state", state));
        return query.getResultList();
    }

    @Override
    public Optional<OutboxMessage> last(OutboxPurpose purpose, String subject) {
        return em.createQuery(
                        "select m from OutboxMessage m where m.subject = :subject and m.purpose = :purpose"
                                + " order by m.id desc",
                        OutboxMessage.class)
                .setParameter("subject", subject)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OutboxMessage> about(OutboxPurpose purpose, Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from OutboxMessage m where m.subject in :subjects and m.purpose = :purpose"
                                        + " order by m.id",
                                OutboxMessage.class)
                        .setParameter("subjects", subjects)
                        .setParameter("purpose", purpose)
                        .getResultList();
    }

    @Override
    public Map<OutboxState, Long> unfinished() {
        Map<OutboxState, Long> counts = new EnumMap<>(OutboxState.class);
        em.createQuery(
                        "select m.state, count(m) from OutboxMessage m where m.state in"
                                + " (pl.hejnal.outbox.domain.OutboxState.WAITING, pl.hejnal.outbox.domain.OutboxState.SENDING,"
                                + " pl.hejnal.outbox.domain.OutboxState.DEAD) group by m.state",
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.put((OutboxState) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public void forgetFiles() {
        em.createNativeQuery("delete from outbox_attachment a using outbox_message m where m.id = a.message_id"
                        + " and m.ended_at is not null and m.state <> 'DEAD'")
                .executeUpdate();
    }

    @Override
    public int forget(Instant endedBefore, Instant deadBefore) {
        return em.createNativeQuery("delete from outbox_message where ended_at is not null"
                        + " and (ended_at < :ended and state <> 'DEAD' or ended_at < :dead)")
                .setParameter("ended", endedBefore)
                .setParameter("dead", deadBefore)
                .executeUpdate();
    }
}
