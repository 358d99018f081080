package pl.hejnal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.cases.domain.CaseFixture.KEY;
import static pl.hejnal.cases.domain.CaseFixture.NOW;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import pl.hejnal.byhand.AuditDouble;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.RegistryInMemory;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;

class ASlipIsHandedOutTest {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final String SIGN = "KM-I.5410.77.2026";

    private final CasesInMemory cases = new CasesInMemory();
    private final RegistryInMemory register = new RegistryInMemory(cases);
    private final AuditDouble audit = new AuditDouble();
    private final RegistryDesk desk = new RegistryDesk();

    @BeforeEach
    void open() {
        desk.cases = cases;
        desk.registry = register;
        desk.audit = audit;
        desk.directory = new DirectoryDesk() {
            @Override
            public List<DepartmentView> departments() {
                return List.of(new DepartmentView(KM, "Wydział Komunikacji", "Vehicles"));
            }
        };
        desk.settings = new Settings() {
            @Override
            public Optional<String> find(String key) {
                return key.equals("hejnal.pin.key") ? Optional.of(KEY) : Optional.empty();
            }
        };
        Principal clerk = () -> "anna";
        desk.session = (SessionContext) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {SessionContext.class}, (proxy, method, arguments) -> clerk);
    }

    @Test
    void a_new_case_opens_with_the_pin_of_its_slip_and_the_pin_is_kept_nowhere() {
        Slip slip = desk.register("km-i 5410/77/2026 jk", "KM");
        CaseFile file = cases.find(slip.code()).orElseThrow();
        assertThat(file.opensWith(slip.pin().digits(), KEY)).isTrue();
        assertThat(file.sign().value()).isEqualTo(SIGN + ".JK");
        assertThat(audit.lines()).containsExactly("anna case.registered " + SIGN);
        assertThat(slip.toString()).doesNotContain(slip.pin().digits());
    }

    @Test
    void a_case_that_has_a_slip_already_is_not_registered_again_and_its_code_is_told() {
        Slip first = desk.register(SIGN, "KM");
        assertThatThrownBy(() -> desk.register(SIGN + ".AB", "KM")).isInstanceOfSatisfying(Refusal.class, known -> {
            assertThat(known.code()).isEqualTo("case.known");
            assertThat(known.parameters()).containsEntry("code", first.code().digits());
        });
        assertThat(cases.find(first.code()).orElseThrow().opensWith(first.pin().digits(), KEY)).isTrue();
    }

    @Test
    void what_is_no_sign_or_no_department_is_refused() {
        assertThat(refused(() -> desk.register("77", "KM"))).isEqualTo("case.sign-unreadable");
        assertThat(refused(() -> desk.register(SIGN, "XX"))).isEqualTo("case.department");
    }

    @Test
    void a_new_pin_makes_the_old_one_void_and_needs_a_reason() {
        Slip old = desk.register(SIGN, "KM");
        assertThat(refused(() -> desk.newPin(old.code(), " "))).isEqualTo("case.why");
        Slip fresh = desk.newPin(old.code(), "zgubiony");
        CaseFile file = cases.find(old.code()).orElseThrow();
        assertThat(file.opensWith(fresh.pin().digits(), KEY)).isTrue();
        assertThat(file.opensWith(old.pin().digits(), KEY)).isEqualTo(old.pin().equals(fresh.pin()));
        assertThat(audit.lines()).last().isEqualTo("anna case.new-pin " + SIGN);
        assertThat(refused(() -> desk.newPin(PhoneCode.withCheck("99999999"), "x"))).isEqualTo("case.unknown");
    }

    @Test
    void an_announced_case_opens_to_nobody_until_its_slip_is_printed_once() {
        PhoneCode code = PhoneCode.withCheck("12345678");
        register.announce(KM, Map.of(new CaseSign(SIGN), code), NOW);
        assertThat(desk.due(Optional.of(KM))).extracting(SlipDue::code).containsExactly(code);
        assertThat(desk.dueByDepartment()).containsEntry(KM, 1);
        Slip slip = desk.print(List.of(code, code, PhoneCode.withCheck("87654321"))).getFirst();
        assertThat(cases.find(code).orElseThrow().opensWith(slip.pin().digits(), KEY)).isTrue();
        assertThat(desk.print(List.of(code))).as("printed a second time").isEmpty();
        assertThat(desk.due(Optional.empty())).isEmpty();
        assertThat(audit.lines()).containsExactly("anna slip.printed " + SIGN);
    }

    @Test
    void an_announced_case_that_is_registered_by_a_clerk_keeps_its_code() {
        PhoneCode code = PhoneCode.withCheck("12345678");
        register.announce(KM, Map.of(new CaseSign(SIGN), code), NOW);
        assertThat(desk.register(SIGN, "KM").code()).isEqualTo(code);
        assertThat(desk.due(Optional.empty())).isEmpty();
    }

    private static String refused(ThrowingSupplier<?> deed) {
        try {
            deed.get();
        } catch (Refusal refusal) {
            return refusal.code();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        return "done";
    }
}
