package pl.hejnal.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.imports.domain.ImportNews;
import pl.hejnal.cases.imports.domain.ImportsInMemory;
import pl.hejnal.cases.parties.domain.PartiesInMemory;
import pl.hejnal.cases.registry.CaseAnnouncement;
import pl.hejnal.cases.registry.domain.RegistryInMemory;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Refusal;

class ADepartmentHandsOverAFileTest {

    private static final DepartmentSymbol PD = new DepartmentSymbol("PD");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final CaseSign SIGN = new CaseSign("PD-I.3120.1.2026");

    private final RegistryInMemory registry = new RegistryInMemory(new CasesInMemory());
    private final ImportDesk desk = new ImportDesk();

    @BeforeEach
    void open() {
        desk.imports = new ImportsInMemory();
        desk.parties = new PartiesInMemory();
        desk.announcing = new CaseAnnouncement();
        desk.announcing.registry = registry;
        desk.announcing.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        at(NOW);
    }

    @Test
    void what_it_adds_changes_and_removes_is_counted() {
        desk.take(file("a", Map.of(sign(1), "x", sign(2), "y", sign(3), "z")));
        ImportNews news = desk.take(file("b", Map.of(sign(1), "x", sign(2), "Y", sign(4), "w")));
        assertThat(news.cases()).isEqualTo(3);
        assertThat(news.changed()).isEqualTo(2);
        assertThat(news.removed()).isEqualTo(1);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        ImportNews first = desk.take(file("a", Map.of(sign(1), "x")));
        at(NOW.plusSeconds(60));
        assertThat(desk.take(file("a", Map.of(sign(1), "x")))).isEqualTo(first);
    }

    @Test
    void a_file_without_a_case_is_refused() {
        assertThatThrownBy(() -> desk.take(file("a", Map.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("import.empty"));
    }

    @Test
    void a_file_with_less_than_half_of_the_cases_is_refused_and_the_old_ones_stay() {
        desk.take(file("a", Map.of(sign(1), "x", sign(2), "y", sign(3), "z")));
        assertThatThrownBy(() -> desk.take(file("b", Map.of(sign(1), "X"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("import.shrunk"));
        assertThat(desk.find(PD, SIGN))
                .hasValueSatisfying(answer -> assertThat(answer.answer()).isEqualTo("x"));
    }

    @Test
    void cases_that_the_office_does_not_know_get_a_code_and_their_slips_are_due_once() {
        desk.take(file("a", Map.of(sign(1), "x", sign(2), "y")));
        desk.take(file("b", Map.of(sign(1), "x", sign(2), "y", sign(3), "z")));
        assertThat(registry.slipsDue(Optional.of(PD), 10))
                .extracting(due -> due.sign().value())
                .containsExactlyInAnyOrder(sign(1), sign(2), sign(3));
        assertThat(registry.slipsDue(Optional.of(PD), 10)).noneMatch(due -> due.opensWith("00000000", "any key"));
    }

    @Test
    void a_case_is_found_with_and_without_the_initials_of_a_clerk() {
        desk.take(file("a", Map.of(sign(1), "x")));
        assertThat(desk.find(PD, new CaseSign(sign(1) + ".JK"))).isPresent();
    }

    @Test
    void a_letter_about_a_case_is_written_once_in_twelve_hours() {
        assertThat(desk.mayWriteAbout(PD, SIGN)).isPresent();
        at(NOW.plus(Duration.ofHours(12)).minusSeconds(1));
        assertThat(desk.mayWriteAbout(PD, SIGN)).isEmpty();
        at(NOW.plus(Duration.ofHours(12)).plusSeconds(1));
        assertThat(desk.mayWriteAbout(PD, SIGN)).isPresent();
    }

    @Test
    void a_letter_that_could_not_be_sent_may_be_written_again() {
        desk.mayWriteAbout(PD, SIGN);
        desk.couldNotWriteAbout(PD, SIGN);
        assertThat(desk.mayWriteAbout(PD, SIGN)).isPresent();
    }

    @Test
    void a_case_that_a_file_does_not_tell_is_gone_unless_some_of_the_file_could_not_be_read() {
        desk.take(file("first", Map.of(sign(1), "a", sign(2), "b")));
        desk.take(file("damaged", Map.of(sign(1), "c"), 1));
        assertThat(desk.find(PD, new CaseSign(sign(2)))).isPresent();
        desk.take(file("whole", Map.of(sign(1), "c")));
        assertThat(desk.find(PD, new CaseSign(sign(2)))).isEmpty();
    }

    private void at(Instant now) {
        desk.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    private static String sign(int number) {
        return "PD-I.3120." + number + ".2026";
    }

    private static ImportedFile file(String hash, Map<String, String> answers) {
        return file(hash, answers, 0);
    }

    private static ImportedFile file(String hash, Map<String, String> answers, int leftOut) {
        return new ImportedFile(
                PD,
                hash,
                NOW,
                answers.entrySet().stream()
                        .collect(Collectors.toMap(each -> new CaseSign(each.getKey()), Map.Entry::getValue)),
                Map.of(),
                leftOut);
    }
}
