package pl.hejnal.cases.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.cases.domain.CaseFixture.KEY;
import static pl.hejnal.cases.domain.CaseFixture.NOW;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import pl.hejnal.cases.access.EntitlementFixture;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.registry.domain.RegistryInMemory;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;
import pl.hejnal.testsupport.AuditDouble;

class ASlipIsHandedOutTest {

    private static final DepartmentSymbol KM = new DepartmentSymbol("KM");
    private static final String SIGN = "KM-I.5410.77.2026";

    private final CasesInMemory cases = new CasesInMemory();
    private final RegistryInMemory register = new RegistryInMemory(cases);
    private final AuditDouble audit = new AuditDouble();
    private final RegistryDesk desk = new RegistryDesk();
    private final NoticesInMemory notices = new NoticesInMemory();
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void open() {
        desk.cases = cases;
        desk.registry = register;
        desk.audit = audit;
        desk.directory = new DirectoryDesk() {
            @Override
            public List<DepartmentView> departments() {
                return List.of(
                        new DepartmentView(KM, "Wydział Komunikacji", "Vehicles"),
                        new DepartmentView(new DepartmentSymbol("PD"), "Podatki", "Taxes"));
            }
        };
        desk.settings = new Settings() {
            @Override
            public Optional<String> find(String key) {
                return key.equals("hejnal.pin.key") ? Optional.of(KEY) : Optional.empty();
            }
        };
        desk.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        desk.notices = notices;
        as(Set.of(Roles.CLERK), Optional.empty());
    }

    private void as(Set<String> roles, Optional<String> department) {
        desk.session = EntitlementFixture.session("anna", roles);
        desk.scope = EntitlementFixture.scope(roles, department);
        desk.entitlement = EntitlementFixture.of(
                desk.session,
                desk.scope,
                List.of(
                        new DepartmentView(KM, "Pojazdy", "Vehicles"),
                        new DepartmentView(new DepartmentSymbol("PD"), "Podatki", "Taxes")),
                refused);
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
        assertThat(cases.find(first.code()).orElseThrow().opensWith(first.pin().digits(), KEY))
                .isTrue();
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
        Slip fresh = desk.newPin(old.code(), "strona zgubiła kartkę");
        CaseFile file = cases.find(old.code()).orElseThrow();
        assertThat(file.opensWith(fresh.pin().digits(), KEY)).isTrue();
        assertThat(file.opensWith(old.pin().digits(), KEY)).isEqualTo(old.pin().equals(fresh.pin()));
        assertThat(audit.lines()).last().isEqualTo("anna case.new-pin " + SIGN);
        assertThat(refused(() -> desk.newPin(PhoneCode.withCheck("99999999"), "strona zgubiła kartkę")))
                .isEqualTo("case.unknown");
    }

    @Test
    void an_announced_case_opens_to_nobody_until_its_slip_is_printed_once() {
        PhoneCode code = PhoneCode.withCheck("12345678");
        register.announce(KM, Map.of(new CaseSign(SIGN), code), NOW);
        assertThat(desk.due(Optional.of(KM))).extracting(SlipDue::code).containsExactly(code);
        assertThat(desk.dueByDepartment()).containsEntry(KM, 1);
        Slip slip =
                desk.print(List.of(code, code, PhoneCode.withCheck("87654321"))).getFirst();
        assertThat(cases.find(code).orElseThrow().opensWith(slip.pin().digits(), KEY))
                .isTrue();
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

    @Test
    void an_officer_acts_on_their_own_departments_cases_and_no_others() {
        Slip slip = desk.register(SIGN, "KM");
        PhoneCode waiting = PhoneCode.withCheck("12345678");
        register.announce(KM, Map.of(new CaseSign("KM-I.5410.78.2026"), waiting), NOW);
        as(Set.of(Roles.DEPARTMENT), Optional.of("PD"));
        assertThat(refused(() -> desk.newPin(slip.code(), "strona zgubiła kartkę")))
                .isEqualTo("case.other-department");
        assertThat(refused(() -> desk.register("KM-I.5410.79.2026", "KM"))).isEqualTo("case.other-department");
        assertThat(refused(() -> desk.register("KM-I.5410.79.2026", "PD")))
                .as("by its sign it is another's")
                .isEqualTo("case.other-department");
        assertThat(refused(() -> desk.register(SIGN, "PD")))
                .as("its code is not told")
                .isEqualTo("case.other-department");
        assertThat(refused(() -> desk.print(List.of(waiting)))).isEqualTo("case.other-department");
        assertThat(desk.due(Optional.of(KM))).isEmpty();
        assertThat(desk.due(Optional.empty())).isEmpty();
        assertThat(desk.dueByDepartment()).isEmpty();
        assertThat(cases.find(slip.code()).orElseThrow().opensWith(slip.pin().digits(), KEY))
                .as("the PIN is as it was")
                .isTrue();
        assertThat(refused).isNotEmpty().allMatch(line -> line.startsWith("anna case.refused KM-I."));
        as(Set.of(Roles.DEPARTMENT), Optional.of("KM"));
        assertThat(desk.due(Optional.empty())).extracting(SlipDue::code).containsExactly(waiting);
        assertThat(refused(() -> desk.newPin(slip.code(), "strona zgubiła kartkę")))
                .isEqualTo("done");
    }

    @Test
    void the_people_of_its_department_see_who_drew_a_pin_when_and_why() {
        Slip slip = desk.register(SIGN, "KM");
        desk.newPin(slip.code(), "strona zgubiła kartkę");
        assertThat(notices.newPinsOf(KM, 5)).singleElement().satisfies(notice -> {
            assertThat(notice.sign().value()).isEqualTo(SIGN);
            assertThat(notice.who()).isEqualTo("anna");
            assertThat(notice.at()).isEqualTo(NOW);
            assertThat(notice.why()).isEqualTo("strona zgubiła kartkę");
        });
        assertThat(notices.ofCase(new CaseSign(SIGN), 5)).hasSize(2);
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
