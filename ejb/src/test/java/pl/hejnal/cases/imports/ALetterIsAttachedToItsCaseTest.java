package pl.hejnal.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.ReadingDesk;
import pl.hejnal.cases.access.EntitlementFixture;
import pl.hejnal.cases.access.ReadingLog;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.imports.domain.AttachedLetter;
import pl.hejnal.cases.imports.domain.ImportsInMemory;
import pl.hejnal.cases.imports.domain.LetterReference;
import pl.hejnal.directory.DepartmentView;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;

class ALetterIsAttachedToItsCaseTest {

    private static final DepartmentSymbol USC = new DepartmentSymbol("USC");
    private static final CaseSign SIGN = new CaseSign("USC-II.5362.210.2026");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final AttachedLetter PROSE = new AttachedLetter("Sprawą zajmie się p. Ewa.", NOW, true);

    private final ImportDesk incoming = new ImportDesk();
    private final ReadingDesk desk = new ReadingDesk();
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void open() {
        incoming.imports = new ImportsInMemory();
        incoming.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        desk.imports = incoming.imports;
        desk.cases = new CasesInMemory();
        desk.log = new ReadingLog() {
            @Override
            public void note(String who, String what, CaseSign about, String why) {
                log.add(what);
            }
        };
        as(Roles.CLERK);
    }

    @Test
    void a_clerk_reads_the_letter_and_when_it_was_written() {
        answered(PROSE);
        assertThat(desk.letters(SIGN, "pytanie strony")).containsExactly(PROSE);
        assertThat(log).as("a letter is read like a state").containsExactly("case.read");
        assertThat(desk.letters(new CaseSign("USC-II.5362.211.2026"), "pytanie strony"))
                .isEmpty();
    }

    @Test
    void who_is_no_clerk_sees_dots_and_without_a_reason_nobody_sees_anything() {
        answered(PROSE);
        as(Roles.MANAGER);
        assertThat(desk.letters(SIGN, "kontrola roczna").getFirst().text()).isEqualTo("•••••• •••••• ••• •. •••.");
        assertThatThrownBy(() -> desk.letters(SIGN, " "))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("case.why"));
    }

    @Test
    void a_letter_that_answers_none_of_ours_is_refused() {
        assertThatThrownBy(() -> incoming.attach(USC, SIGN, PROSE))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("import.not-asked"));
        assertThat(desk.letters(SIGN, "pytanie strony")).isEmpty();
    }

    @Test
    void the_latest_letter_counts_in_whatever_order_they_come() {
        answered(PROSE);
        incoming.attach(USC, SIGN, new AttachedLetter("Starszy list.", NOW.minusSeconds(60), true));
        assertThat(desk.letters(SIGN, "pytanie strony")).containsExactly(PROSE);
    }

    @Test
    void one_that_proves_nothing_stands_beside_one_that_does_and_never_in_its_place() {
        answered(PROSE);
        AttachedLetter anybodys = new AttachedLetter("Proszę wpłacić na inny rachunek.", NOW.plusSeconds(60), false);
        incoming.attach(USC, SIGN, anybodys);
        assertThat(desk.letters(SIGN, "pytanie strony")).containsExactly(PROSE, anybodys);
    }

    @Test
    void only_what_bears_the_reference_of_a_letter_about_the_case_is_an_answer() {
        LetterReference reference = incoming.mayWriteAbout(USC, SIGN).orElseThrow();
        CaseSign other = new CaseSign("USC-II.5362.211.2026");
        LetterReference others = incoming.mayWriteAbout(USC, other).orElseThrow();
        for (Set<LetterReference> borne :
                List.of(Set.<LetterReference>of(), Set.of(LetterReference.draw()), Set.of(others))) {
            assertThatThrownBy(() -> incoming.take(USC, SIGN, borne, "{}", NOW))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo("import.not-asked"));
        }
        assertThat(incoming.find(USC, SIGN)).isEmpty();
        incoming.take(USC, SIGN, Set.of(reference), "{}", NOW);
        assertThat(incoming.find(USC, SIGN)).isPresent();
        assertThat(incoming.mayWriteAbout(USC, SIGN)).as("once in twelve hours").isEmpty();
    }

    @Test
    void a_reference_is_found_wherever_a_mail_program_leaves_it() {
        LetterReference one = LetterReference.draw();
        assertThat(LetterReference.in("Re: Pytanie [" + one + "] (pilne) <" + one + "@localhost>"))
                .containsExactly(one);
        assertThat(LetterReference.in("x" + one + " " + one + "7")).isEmpty();
        assertThat(one).isNotEqualTo(LetterReference.draw());
    }

    @Test
    void what_could_steer_a_screen_or_a_database_is_taken_out_and_a_long_letter_is_cut() {
        assertThat(new AttachedLetter("\u0000A\u202eB\u001b[2J\r\n\tC\ud800", NOW, true).text())
                .isEqualTo("AB[2J\n\tC");
        assertThat(new AttachedLetter("x".repeat(AttachedLetter.LONGEST), NOW, true).text())
                .hasSize(AttachedLetter.LONGEST)
                .endsWith("x");
        assertThat(new AttachedLetter("x".repeat(9_000), NOW, true).text())
                .hasSize(AttachedLetter.LONGEST)
                .endsWith("x…");
    }

    private void answered(AttachedLetter letter) {
        incoming.mayWriteAbout(USC, SIGN);
        incoming.attach(USC, SIGN, letter);
    }

    private void as(String role) {
        desk.session = EntitlementFixture.session("anna", Set.of(role));
        desk.entitlement = EntitlementFixture.of(
                desk.session,
                EntitlementFixture.scope(Set.of(role), Optional.empty()),
                List.of(new DepartmentView(USC, "Stan cywilny", "Registry")),
                log);
    }
}
