package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.container.office.AsAdmin;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsLoader;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.outbox.DeliveryDesk;
import pl.hejnal.outbox.LeasedMessage;
import pl.hejnal.outbox.Outbox;
import pl.hejnal.outbox.OutboxDesk;
import pl.hejnal.outbox.OutboxView;
import pl.hejnal.outbox.SendMessage;
import pl.hejnal.outbox.domain.DeliveryFailure;
import pl.hejnal.outbox.domain.FailureKind;
import pl.hejnal.outbox.domain.MailContent;
import pl.hejnal.outbox.domain.OutboxChannel;
import pl.hejnal.outbox.domain.OutboxPurpose;
import pl.hejnal.outbox.domain.OutboxState;

/** No mail server is set here, so nobody but the test takes messages. */
@ExtendWith(ArquillianExtension.class)
class AMessageLeavesIT {

    private static final Login ADAM = new Login("adam");

    @Inject
    private Outbox outbox;

    @Inject
    private DeliveryDesk delivery;

    @Inject
    private OutboxDesk desk;

    @Inject
    private AsLoader system;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsClerk clerk;

    @Inject
    private Rows rows;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    void nothing_leaves_yet() throws Exception {
        if (rows != null) {
            rows.change("delete from outbox_message");
        }
    }

    @Test
    void what_is_not_committed_is_never_sent() throws Exception {
        transaction.begin();
        outbox.send(message("a"));
        assertThat(lease()).as("while it is not committed").isEmpty();
        transaction.rollback();
        assertThat(lease()).isEmpty();
        assertThat(rows.number("select count(*) from outbox_message")).isZero();
        assertThatThrownBy(() -> outbox.send(message("a")))
                .as("without a transaction of a change")
                .isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void the_same_message_written_twice_is_sent_once() throws Exception {
        send(message("a"));
        send(message("a"));
        transaction.begin();
        outbox.send(message("b"));
        outbox.send(message("b"));
        transaction.commit();
        assertThat(rows.number("select count(*) from outbox_message")).isEqualTo(2);
        assertThat(rows.number("select count(*) from outbox_mail")).isEqualTo(2);
    }

    @Test
    void two_servers_never_have_one_message_both() throws Exception {
        for (int i = 0; i < 60; i++) {
            send(message("m" + i));
        }
        List<Future<List<Long>>> workers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                workers.add(threads.submit(this::leaseAll));
            }
        }
        List<Long> taken = new ArrayList<>();
        for (Future<List<Long>> worker : workers) {
            taken.addAll(worker.get());
        }
        assertThat(taken).hasSize(60).doesNotHaveDuplicates();
    }

    private List<Long> leaseAll() throws Exception {
        List<Long> taken = new ArrayList<>();
        for (Optional<LeasedMessage> next = lease(); next.isPresent(); next = lease()) {
            taken.add(next.get().id());
        }
        return taken;
    }

    @Test
    void what_a_killed_server_had_is_sent_by_another_and_the_first_has_no_word_any_more() throws Exception {
        send(message("a"));
        LeasedMessage first = lease().orElseThrow();
        assertThat(lease()).as("while its lease runs").isEmpty();
        rows.change("update outbox_message set due_at = now() - interval '1 second'");
        LeasedMessage second = lease().orElseThrow();
        assertThat(second.key()).as("by which it is known as the same").isEqualTo(first.key());
        fails(first, new DeliveryFailure(FailureKind.REFUSED, "550 late word"));
        assertThat(stateOf(first.id())).isEqualTo(OutboxState.SENDING);
        delivered(second);
        delivered(first);
        assertThat(listed()).singleElement().satisfies(only -> {
            assertThat(only.state()).isEqualTo(OutboxState.DELIVERED);
            assertThat(only.attempts()).isEqualTo(2);
            assertThat(only.failure()).isEmpty();
        });
    }

    @Test
    void what_is_refused_for_good_stops_nothing_and_an_administrator_decides() throws Exception {
        send(message("bad"));
        send(message("good"));
        fails(lease().orElseThrow(), new DeliveryFailure(FailureKind.REFUSED, "550 5.1.1 No such user"));
        delivered(lease().orElseThrow());
        OutboxView dead = admin.call(() -> desk.list(Optional.of(OutboxState.DEAD), null, 10))
                .items()
                .getFirst();
        assertThat(dead.failure().orElseThrow().words()).isEqualTo("550 5.1.1 No such user");
        asAdmin(() -> desk.retry(dead.id(), ADAM));
        assertThatThrownBy(() -> asAdmin(() -> desk.retry(dead.id(), ADAM)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("outbox.changed"));
        fails(lease().orElseThrow(), new DeliveryFailure(FailureKind.REFUSED_FOR_NOW, "451 Later"));
        assertThat(lease()).as("before its pause is over").isEmpty();
        asAdmin(() -> desk.discard(dead.id(), ADAM));
        assertThat(stateOf(dead.id())).isEqualTo(OutboxState.CANCELLED);
        assertThat(rows.number("select count(*) from audit_entry where who = 'adam' and what in"
                        + " ('outbox.retried', 'outbox.discarded') and subject = '2026-000001'"))
                .isEqualTo(2);
    }

    @Test
    void what_is_worth_nothing_any_more_does_not_leave() throws Exception {
        send(message("old"));
        send(message("new"));
        rows.change("update outbox_message set expires_at = now() - interval '1 second' where message_key = 'old'");
        assertThat(lease().orElseThrow().key()).isEqualTo("new");
        assertThat(rows.number("select count(*) from outbox_message where state = 'DEAD' and failure = 'EXPIRED'"))
                .isOne();
    }

    @Test
    void what_shall_leave_later_waits() throws Exception {
        SendMessage now = message("a");
        send(new SendMessage(
                now.key(),
                now.purpose(),
                now.subject(),
                now.content(),
                Optional.of(java.time.Instant.now().plusSeconds(600)),
                now.validFor()));
        assertThat(lease()).isEmpty();
    }

    @Test
    void the_list_gives_each_once() throws Exception {
        for (int i = 0; i < 25; i++) {
            send(message("m" + i));
        }
        List<Long> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            String from = cursor.orElse(null);
            Page<OutboxView> page = admin.call(() -> desk.list(Optional.empty(), from, 10));
            page.items().forEach(each -> seen.add(each.id()));
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThatThrownBy(() -> admin.call(() -> desk.list(Optional.empty(), "x", 10)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nobody_but_administrators_sees_it_and_nobody_but_the_system_sends() {
        assertThatThrownBy(() -> clerk.call(() -> desk.list(Optional.empty(), null, 10)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.call(() -> delivery.lease(OutboxChannel.MAIL, "me")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> admin.call(() -> delivery.lease(OutboxChannel.MAIL, "me")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> system.call(() -> desk.list(Optional.empty(), null, 10)))
                .isInstanceOf(EJBAccessException.class);
    }

    private static SendMessage message(String key) {
        return new SendMessage(
                key,
                OutboxPurpose.DEPARTMENT_NOTICE,
                "2026-000001",
                new MailContent(new MailAddress("km@um.example.org"), "Zgłoszenie " + UUID.randomUUID(), "Treść"),
                Optional.empty(),
                Duration.ofDays(3));
    }

    private void send(SendMessage message) throws Exception {
        transaction.begin();
        outbox.send(message);
        transaction.commit();
    }

    private Optional<LeasedMessage> lease() throws Exception {
        return system.call(() -> delivery.lease(OutboxChannel.MAIL, "node"));
    }

    private void delivered(LeasedMessage leased) throws Exception {
        system.call(() -> {
            delivery.delivered(leased);
            return null;
        });
    }

    private void fails(LeasedMessage leased, DeliveryFailure why) throws Exception {
        system.call(() -> {
            delivery.failed(leased, why);
            return null;
        });
    }

    private List<OutboxView> listed() throws Exception {
        return admin.call(() -> desk.list(Optional.empty(), null, 100)).items();
    }

    private OutboxState stateOf(long id) throws Exception {
        return listed().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void asAdmin(Runnable deed) throws Exception {
        admin.call(() -> {
            deed.run();
            return null;
        });
    }
}
