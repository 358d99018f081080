package pl.hejnal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.domain.AttachedLetter;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.domain.ImportsInMemory;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;

class ALetterIsAttachedToItsCaseTest {

    private static final DepartmentSymbol USC = new DepartmentSymbol("USC");
    private static final CaseSign SIGN = new CaseSign("USC-II.5362.210.2026");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final AttachedLetter PROSE = new AttachedLetter("Sprawą zajmie się p. Ewa.", NOW);

    private final ImportDesk incoming = new ImportDesk();
    private final ReadingDesk desk = new ReadingDesk();

    @BeforeEach
    void open() {
        incoming.imports = new ImportsInMemory();
        incoming.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        desk.imports = incoming.imports;
        desk.cases = new CasesInMemory();
        desk.directory = new DirectoryDesk() {
            @Override
            public List<DepartmentView> departments() {
                return List.of(new DepartmentView(USC, "Stan cywilny", "Registry"));
            }
        };
        as(Roles.CLERK);
    }

    @Test
    void a_clerk_reads_the_letter_and_when_it_was_written() {
        answered(PROSE);
        assertThat(desk.letter(SIGN, "pytanie")).contains(PROSE);
        assertThat(desk.letter(new CaseSign("USC-II.5362.211.2026"), "pytanie")).isEmpty();
    }

    @Test
    void who_is_no_clerk_sees_dots_and_without_a_reason_nobody_sees_anything() {
        answered(PROSE);
        as(Roles.MANAGER);
        assertThat(desk.letter(SIGN, "kontrola").orElseThrow().text()).isEqualTo("•••••• •••••• ••• •. •••.");
        assertThatThrownBy(() -> desk.letter(SIGN, " ")).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.code()).isEqualTo("case.why"));
    }

    @Test
    void a_letter_that_answers_none_of_ours_is_refused() {
        assertThatThrownBy(() -> incoming.attach(USC, SIGN, PROSE)).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.code()).isEqualTo("import.not-asked"));
        assertThat(desk.letter(SIGN, "pytanie")).isEmpty();
    }

    @Test
    void the_latest_letter_counts_in_whatever_order_they_come() {
        answered(PROSE);
        incoming.attach(USC, SIGN, new AttachedLetter("Starszy list.", NOW.minusSeconds(60)));
        assertThat(desk.letter(SIGN, "pytanie")).contains(PROSE);
    }

    @Test
    void what_could_steer_a_screen_or_a_database_is_taken_out_and_a_long_letter_is_cut() {
        assertThat(new AttachedLetter("\u0000A\u202eB\u001b[2J\r\n\tC\ud800", NOW).text()).isEqualTo("AB[2J\n\tC");
        assertThat(new AttachedLetter("x".repeat(AttachedLetter.LONGEST), NOW).text()).hasSize(AttachedLetter.LONGEST).endsWith("x");
        assertThat(new AttachedLetter("x".repeat(9_000), NOW).text()).hasSize(AttachedLetter.LONGEST).endsWith("x…");
    }

    private void answered(AttachedLetter letter) {
        incoming.mayWriteAbout(USC, SIGN);
        incoming.attach(USC, SIGN, letter);
    }

    private void as(String role) {
        desk.session = (SessionContext) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {SessionContext.class}, (proxy, method, arguments) -> role.equals(arguments[0]));
    }
}
