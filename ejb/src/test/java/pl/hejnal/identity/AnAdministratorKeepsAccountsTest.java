package pl.hejnal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.hejnal.identity.OfficeUserFixture.PASSWORD;
import static pl.hejnal.identity.OfficeUserFixture.clerk;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.audit.RequestOrigin;
import pl.hejnal.identity.AccountChanged.Change;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class AnAdministratorKeepsAccountsTest {

    private static final Login ANNA = new Login("anna");
    private static final Login ROOT = new Login("root");
    private static final Login SECOND = new Login("second");
    private static final Login ANOTHER = new Login("another");
    private static final Login JAN_K = new Login("jan.k");

    private static final String GOOD = "trzy żółte parasole";

    private final SettableClock clock = new SettableClock("2026-11-23T08:00:00Z");
    private final UsersInMemory users = new UsersInMemory();
    private final AuditDouble audit = new AuditDouble();
    private final FiredEvents<AccountChanged> events = new FiredEvents<>();
    private final TriesInMemory tries = new TriesInMemory();
    private final UserDesk door = UserDeskFixture.with(users, tries, audit, new RequestOrigin(), clock);
    private final AccountDesk desk = Injected.with(new AccountDesk(), users, tries, audit, events, clock);
    private final OwnPassword own = Injected.with(new OwnPassword(), door, users, audit, events, clock);

    @BeforeEach
    void anna_and_an_administrator_have_accounts() {
        users.add(clerk("anna", "Anna Kowalska"));
        desk.open("root", "Ada Lis", Set.of(Roles.ADMIN), Language.PL, GOOD, new Login("launcher"));
    }

    @Test
    void who_is_given_an_account_signs_in_with_it() {
        desk.open(" Jan.K ", "Jan Kot", Set.of(Roles.CLERK, Roles.MANAGER), Language.EN, GOOD, ROOT);
        assertThat(door.signIn("jan.k", GOOD))
                .contains(new SignedIn(JAN_K, "Jan Kot", Set.of(Roles.CLERK, Roles.MANAGER), Language.EN, ""));
        assertThat(audit.lines()).contains("root user.enrolled jan.k");
    }

    @ParameterizedTest
    @CsvSource({
        "anna, Jan, clerk, user.exists",
        "2jan, Jan, clerk, user.login",
        "'', Jan, clerk, user.login",
        "jan, ' ', clerk, user.name",
        "jan, Jan, system, user.role",
        "jan, Jan, telephony, user.role"
    })
    void an_account_that_makes_no_sense_is_refused(String login, String name, String role, String refusal) {
        refused(refusal, () -> desk.open(login, name, Set.of(role), Language.PL, GOOD, ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "krótkie",
                "aaaaaaaaaaaaaa",
                "Qwerty!2345678",
                "Haslo2026!!!",
                "annaannaanna7&",
                "Wiosna2026!",
                "Wi0sna2026!",
                "Agnieszka12!",
                "Jesień 2026",
                "Kraków2026!",
                "1q2w3e4r5t6y",
                "butterfly1!",
                "Listopad2026",
                "!!liverpool!!",
                "basketball",
                "dragondragon",
                "Dr4gonDr4gon"
            })
    void a_password_that_is_guessed_is_refused_everywhere(String password) {
        refused(null, () -> desk.setPassword(ANNA, password, ROOT));
        refused(null, () -> own.change(ANNA, PASSWORD, password));
        assertThat(door.signIn("anna", PASSWORD)).isPresent();
    }

    @Test
    void a_locked_account_opens_nothing_until_it_is_unlocked() {
        String token = door.issueToken(ANNA, "figures", "root");
        desk.lock(ANNA, ROOT);
        assertThat(door.signIn("anna", PASSWORD)).isEmpty();
        assertThat(door.byToken(token)).isEmpty();
        assertThat(events.fired()).containsExactly(new AccountChanged(ANNA, Change.LOCKED));
        desk.unlock(ANNA, ROOT);
        assertThat(door.signIn("anna", PASSWORD)).isPresent();
        assertThat(door.byToken(token)).isPresent();
    }

    @Test
    void the_last_administrator_is_neither_locked_nor_made_something_else() {
        refused("user.self", () -> desk.lock(ROOT, ROOT));
        refused("user.last-admin", () -> desk.lock(ROOT, ANOTHER));
        refused("user.last-admin", () -> desk.change(ROOT, "Ada", Set.of(Roles.CLERK), Language.PL, ROOT));
        desk.open("second", "Jan Kot", Set.of(Roles.ADMIN), Language.PL, GOOD, ROOT);
        desk.lock(ROOT, SECOND);
        refused("user.last-admin", () -> desk.lock(SECOND, ROOT));
    }

    @Test
    void other_roles_end_the_sessions_and_another_name_does_not() {
        desk.change(ANNA, "Anna Nowak", Set.of(Roles.CLERK), Language.EN, ROOT);
        assertThat(events.fired()).isEmpty();
        desk.change(ANNA, "Anna Nowak", Set.of(Roles.MANAGER), Language.EN, ROOT);
        assertThat(events.fired()).containsExactly(new AccountChanged(ANNA, Change.ROLES));
        assertThat(desk.account(ANNA))
                .extracting(AccountView::name, AccountView::roles, AccountView::language)
                .containsExactly("Anna Nowak", Set.of(Roles.MANAGER), Language.EN);
    }

    @Test
    void a_new_password_replaces_the_old_one_and_ends_a_wait() {
        for (int i = 0; i < 6; i++) {
            door.signIn("anna", "wrong");
        }
        desk.setPassword(ANNA, GOOD, ROOT);
        assertThat(door.signIn("anna", GOOD)).isPresent();
        assertThat(door.signIn("anna", PASSWORD)).isEmpty();
        assertThat(events.fired()).containsExactly(new AccountChanged(ANNA, Change.PASSWORD_SET));
        assertThat(audit.lines()).contains("root user.password-set anna").noneMatch(line -> line.contains(GOOD));
    }

    @Test
    void everybody_changes_their_own_password_who_knows_the_old_one() {
        refused("password.old", () -> own.change(ANNA, "not hers", GOOD));
        own.change(ANNA, PASSWORD, GOOD);
        assertThat(door.signIn("anna", GOOD)).isPresent();
        assertThat(events.fired()).containsExactly(new AccountChanged(ANNA, Change.PASSWORD_CHANGED));
    }

    @Test
    void a_token_taken_back_opens_nothing_and_nobody_takes_back_anothers() {
        String token = door.issueToken(ANNA, "figures", "root");
        TokenView kept = desk.tokens(ANNA).getFirst();
        assertThat(kept).extracting(TokenView::purpose, TokenView::issuedBy).containsExactly("figures", "root");
        refused("token.unknown", () -> desk.revokeToken(ROOT, kept.id(), ROOT));
        desk.revokeToken(ANNA, kept.id(), ROOT);
        assertThat(door.byToken(token)).isEmpty();
        assertThat(audit.lines()).contains("root token.revoked anna");
    }

    /** @param code none if any refusal will do */
    private static void refused(String code, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(code == null || refusal.code().equals(code))
                        .as(refusal.code())
                        .isTrue());
    }
}
