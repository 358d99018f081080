package pl.hejnal.cases.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.cases.domain.CaseFixture.KEY;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.cases.CaseDesk;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.registry.domain.RegistryInMemory;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;

class ACaseIsRegisteredTest {

    private static final CaseSign SIGN = new CaseSign("KM-I.5410.77.2026");
    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final PhoneCode CODE = PhoneCode.withCheck("12345678");

    private final CasesInMemory cases = new CasesInMemory();
    private final List<String> audited = new ArrayList<>();
    private final CaseDesk desk = new CaseDesk();

    @BeforeEach
    void open() {
        desk.cases = cases;
        desk.registry = new RegistryInMemory(cases);
        desk.settings = new Settings() {
            @Override
            public Optional<String> find(String key) {
                return key.equals("hejnal.pin.key") ? Optional.of(KEY) : Optional.empty();
            }
        };
        desk.audit = new AuditTrail() {
            @Override
            public void record(String who, String what, String subject, String why) {
                audited.add(who + " " + what + " " + subject);
            }
        };
        desk.notices = new NoticesInMemory();
        desk.clock = Clock.systemUTC();
        Principal clerk = () -> "anna";
        desk.session = (SessionContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> clerk);
        desk.register(new RegisterCase(SIGN, KM, CODE, "47114711"));
    }

    @Test
    void it_opens_with_its_pin_and_the_log_says_who_registered_it() {
        assertThat(cases.find(CODE)).hasValueSatisfying(file -> {
            assertThat(file.sign()).isEqualTo(SIGN);
            assertThat(file.department()).isEqualTo(KM);
            assertThat(file.opensWith("47114711", KEY)).isTrue();
        });
        assertThat(audited).containsExactly("anna case.registered " + CODE.digits());
    }

    @Test
    void told_again_even_with_another_clerks_initials_nothing_changes() {
        desk.register(new RegisterCase(SIGN, KM, CODE, "47114711"));
        desk.register(new RegisterCase(new CaseSign(SIGN + ".JK"), KM, CODE, "47114711"));
        assertThat(cases.find(CODE).orElseThrow().sign()).isEqualTo(SIGN);
        assertThat(audited).hasSize(1);
    }

    @Test
    void a_resident_who_lost_the_pin_gets_a_new_one_and_the_old_one_is_void() {
        desk.register(new RegisterCase(SIGN, KM, CODE, "11741174"));
        assertThat(cases.find(CODE).orElseThrow().opensWith("11741174", KEY)).isTrue();
        assertThat(cases.find(CODE).orElseThrow().opensWith("47114711", KEY)).isFalse();
        assertThat(audited).last().isEqualTo("anna case.new-pin " + CODE.digits());
    }

    @Test
    void its_code_is_not_given_to_another_case_nor_to_another_department() {
        assertThatThrownBy(
                        () -> desk.register(new RegisterCase(new CaseSign("KM-I.5410.78.2026"), KM, CODE, "47114711")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("case.code"));
        assertThatThrownBy(() -> desk.register(new RegisterCase(SIGN, new DepartmentSymbol("AU"), CODE, "47114711")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("case.code"));
    }

    @Test
    void a_case_has_one_code() {
        assertThatThrownBy(() -> desk.register(new RegisterCase(SIGN, KM, PhoneCode.withCheck("87654321"), "47114711")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("case.sign"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"4711471", "471147110", "4711 711", "4711471x", "٤٧١١٤٧١١"})
    void a_pin_is_eight_digits_that_a_telephone_has(String pin) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegisterCase(SIGN, KM, CODE, pin));
    }

    @Test
    void no_log_ever_shows_a_pin() {
        assertThat(new RegisterCase(SIGN, KM, CODE, "47114711").toString()).doesNotContain("47114711");
    }
}
