package pl.hejnal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.hejnal.identity.OfficeUserFixture.clerk;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.identity.domain.ApiToken;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.SettableClock;

class AnAccountIsGivenTest {

    private static final Login ANNA = new Login("anna");
    private static final Login MARIA = new Login("maria");
    private static final Login NOBODY = new Login("nobody");

    private final UsersInMemory users = new UsersInMemory();
    private final AuditDouble audit = new AuditDouble();
    private final UserDesk desk = UserDeskFixture.with(users, audit, new SettableClock("2026-11-23T08:00:00Z"));

    @Test
    void enrolling_somebody_again_changes_nothing_however_the_login_is_typed() {
        desk.enrol(maria("maria", Roles.MANAGER, "maria-demo"));
        desk.enrol(maria("Maria", Roles.ADMIN, "another-one"));
        assertThat(desk.signIn("maria", "maria-demo").orElseThrow().roles()).containsExactly(Roles.MANAGER);
        assertThat(audit.lines())
                .filteredOn(line -> line.contains("user.enrolled"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.TELEPHONY, Roles.SYSTEM, "root", "Admin"})
    void a_role_that_is_no_persons_is_refused(String role) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.enrol(maria("maria", role, "maria-demo")))
                .extracting(Refusal::code)
                .isEqualTo("user.role");
        assertThat(desk.exists(MARIA)).isFalse();
    }

    @Test
    void a_token_opens_for_its_user_and_the_database_keeps_only_its_hash() {
        users.add(clerk("anna", "Anna Kowalska"));
        String token = desk.issueToken(ANNA, "figures", "admin");
        assertThat(desk.byToken(token)).map(SignedIn::login).contains(ANNA);
        assertThat(users.keptTokens()).containsExactly(ApiToken.hash(token));
        assertThat(audit.lines()).contains("admin token.issued anna").noneMatch(line -> line.contains(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hejnal_", "Bearer", "' or 1=1 --"})
    void a_token_that_nobody_was_given_opens_nothing(String token) {
        users.add(clerk("anna", "Anna Kowalska"));
        desk.issueToken(ANNA, "figures", "admin");
        assertThat(desk.byToken(token)).isEmpty();
    }

    @Test
    void the_kept_hash_is_no_token() {
        users.add(clerk("anna", "Anna Kowalska"));
        assertThat(desk.byToken(ApiToken.hash(desk.issueToken(ANNA, "figures", "admin"))))
                .isEmpty();
    }

    @Test
    void nobody_gets_no_token() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.issueToken(NOBODY, "figures", "admin"))
                .extracting(Refusal::code)
                .isEqualTo("user.unknown");
    }

    private static EnrolUser maria(String login, String role, String password) {
        return new EnrolUser(Login.of(login), "Maria Dąbrowska", Set.of(role), Language.PL, password, false);
    }
}
