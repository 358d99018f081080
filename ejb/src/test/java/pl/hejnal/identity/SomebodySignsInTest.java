package pl.hejnal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.identity.OfficeUserFixture.PASSWORD;
import static pl.hejnal.identity.OfficeUserFixture.clerk;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.audit.RequestOrigin;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.SettableClock;

class SomebodySignsInTest {

    private final SettableClock clock = new SettableClock("2026-11-23T08:00:00Z");
    private final AuditDouble audit = new AuditDouble();
    private final UsersInMemory users = new UsersInMemory();
    private final TriesInMemory tries = new TriesInMemory();
    private final RequestOrigin visit = new RequestOrigin();
    private final UserDesk desk = UserDeskFixture.with(users, tries, audit, visit, clock);

    @BeforeEach
    void anna_has_an_account() {
        users.add(clerk("anna", "Anna Kowalska"));
    }

    @Test
    void the_right_password_tells_who_they_are_and_is_written_down() {
        assertThat(desk.signIn(" ANNA ", PASSWORD))
                .contains(new SignedIn(new Login("anna"), "Anna Kowalska", Set.of(Roles.CLERK), Language.PL, ""));
        assertThat(audit.lines()).contains("anna user.signed-in anna");
    }

    @Test
    void an_unknown_login_and_a_wrong_password_get_the_same_answer() {
        assertThat(desk.signIn("anna", "anna-Demo"))
                .isEqualTo(desk.signIn("nobody", PASSWORD))
                .isEmpty();
        assertThat(audit.lines()).contains("anna user.wrong-password anna").contains("page user.unknown nobody");
    }

    @Test
    void after_three_wrong_passwords_even_the_right_one_waits_and_then_opens() {
        tryWrongly(3);
        assertThat(desk.signIn("anna", PASSWORD)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(desk.signIn("anna", PASSWORD)).isPresent();
    }

    @Test
    void what_is_tried_while_a_login_waits_makes_it_wait_no_longer() {
        tryWrongly(8);
        clock.pass(Duration.ofSeconds(1));
        assertThat(desk.signIn("anna", PASSWORD)).isPresent();
    }

    @Test
    void one_persons_mistakes_slow_nobody_else_down() {
        users.add(clerk("piotr", "Piotr Nowak"));
        tryWrongly(3);
        assertThat(desk.signIn("piotr", PASSWORD)).isPresent();
    }

    @Test
    void the_longest_password_that_can_be_given_can_be_used() {
        String longest = "ż".repeat(200);
        desk.enrol(new EnrolUser(new Login("ewa"), "Ewa Lis", Set.of(Roles.DEPARTMENT), Language.PL, longest, false));
        assertThat(desk.signIn("ewa", longest)).isPresent();
    }

    @Test
    void nothing_typed_is_nobody() {
        assertThat(desk.signIn(null, PASSWORD)).isEmpty();
        assertThat(desk.signIn("anna", null)).isEmpty();
        assertThat(desk.signIn("", "")).isEqualTo(Optional.empty());
    }

    @Test
    void strangers_who_go_on_guessing_never_make_her_wait_where_she_signed_in_before() {
        visit.begin("", "10.0.0.5");
        assertThat(desk.signIn("anna", PASSWORD)).isPresent();
        visit.begin("", "192.0.2.66");
        tryWrongly(30);
        visit.begin("", "10.0.0.5");
        assertThat(desk.signIn("anna", PASSWORD)).isPresent();
    }

    @Test
    void from_elsewhere_the_right_password_has_its_turn_however_often_others_renew_the_wait() {
        guessFrom("192.0.2.66", 8);
        visit.begin("", "10.0.0.9");
        assertThat(desk.signIn("anna", PASSWORD)).as("must wait").isEmpty();
        for (int round = 0; round < 12; round++) {
            clock.pass(Duration.ofMinutes(3));
            guessFrom("192.0.2." + round, 8);
        }
        visit.begin("", "10.0.0.9");
        assertThat(desk.signIn("anna", PASSWORD)).as("its turn came long ago").isPresent();
    }

    @Test
    void a_wrong_password_gets_no_turn() {
        guessFrom("192.0.2.66", 8);
        visit.begin("", "10.0.0.9");
        assertThat(desk.signIn("anna", "also wrong")).isEmpty();
        clock.pass(Duration.ofHours(2));
        assertThat(desk.signIn("anna", "also wrong")).isEmpty();
    }

    @Test
    void an_address_that_tries_many_accounts_waits_and_others_do_not() {
        visit.begin("", "192.0.2.66");
        for (int i = 0; i < 25; i++) {
            desk.signIn("nobody" + i, "wrong");
        }
        assertThat(desk.signIn("anna", PASSWORD)).isEmpty();
        assertThat(tries.subjects()).as("unknown names leave nothing behind").doesNotContain("login:nobody1");
        visit.begin("", "2001:db8:1:2:3:4:5:6");
        assertThat(desk.signIn("anna", PASSWORD)).isPresent();
    }

    @Test
    void of_an_ipv6_address_its_network_counts() {
        for (int i = 0; i < 25; i++) {
            visit.begin("", "2001:db8:1:2::" + i);
            desk.signIn("nobody" + i, "wrong");
        }
        assertThat(tries.subjects()).containsExactly("address:2001:db8:1:2");
    }

    private void guessFrom(String address, int times) {
        visit.begin("", address);
        tryWrongly(times);
    }

    private void tryWrongly(int times) {
        for (int i = 0; i < times; i++) {
            desk.signIn("anna", "wrong " + i);
        }
    }
}
