package pl.hejnal.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.GivenSettings;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class TheOfficeOpensTest {

    private static final Map<String, String> PRODUCTION = Map.of(
            "hejnal.mode",
            "production",
            "hejnal.pin.key",
            "0123456789abcdef0123456789abcdef",
            "hejnal.ami.secret",
            "sixteen-or-more-of-them");

    private final UserDesk users =
            UserDeskFixture.with(new UsersInMemory(), new AuditDouble(), new SettableClock("2026-11-23T08:00:00Z"));

    @Test
    void production_opens_with_secrets_and_people_of_its_own() {
        enrol("jan", false);
        assertThatCode(() -> open(PRODUCTION)).doesNotThrowAnyException();
    }

    @Test
    void production_does_not_open_with_demonstration_users() {
        enrol("jan", false);
        enrol("anna", true);
        assertThatIllegalStateException()
                .isThrownBy(() -> open(PRODUCTION))
                .withMessageContaining("demonstration users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hejnal.pin.key", "hejnal.ami.secret"})
    void production_does_not_open_without_a_secret_and_names_it(String secret) {
        Map<String, String> missing = new HashMap<>(PRODUCTION);
        missing.remove(secret);
        assertThatIllegalStateException().isThrownBy(() -> open(missing)).withMessageContaining(secret);
        missing.put(secret, "short");
        assertThatIllegalStateException().isThrownBy(() -> open(missing)).withMessageContaining(secret);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        enrol("anna", true);
        assertThatIllegalStateException()
                .isThrownBy(() -> open(Map.of("hejnal.mode", "production")))
                .withMessageContainingAll("demonstration users", "hejnal.pin.key", "hejnal.ami.secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "Demo", "test"})
    void a_mode_that_is_not_demo_is_production(String mode) {
        assertThatIllegalStateException().isThrownBy(() -> open(Map.of("hejnal.mode", mode)));
    }

    @Test
    void a_demonstration_opens_as_it_is() {
        enrol("anna", true);
        assertThatCode(() -> open(Map.of("hejnal.mode", "demo"))).doesNotThrowAnyException();
    }

    private void open(Map<String, String> settings) {
        Injected.with(new ProductionGuard(), new GivenSettings(settings), users).inspect();
    }

    private void enrol(String login, boolean demo) {
        users.enrol(new EnrolUser(new Login(login), login, Set.of(Roles.CLERK), Language.PL, login + "-demo", demo));
    }
}
