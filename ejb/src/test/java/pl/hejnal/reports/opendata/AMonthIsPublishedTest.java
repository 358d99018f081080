package pl.hejnal.reports.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.opendata.domain.Contact;
import pl.hejnal.reports.opendata.domain.ContactCount;
import pl.hejnal.reports.opendata.domain.MonthCounts;
import pl.hejnal.reports.opendata.domain.MonthSource;
import pl.hejnal.reports.opendata.domain.OpenList;
import pl.hejnal.reports.opendata.domain.Promise;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.FiredEvents;
import pl.hejnal.testsupport.GivenSettings;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class AMonthIsPublishedTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Login MARIA = new Login("maria");
    private static final ContactCount ONE_MORE = new ContactCount(2, 10, Contact.MENU, Promise.NONE, "", 7);

    private final RevisionsInMemory revisions = new RevisionsInMemory();
    private final SettableClock clock = new SettableClock("2026-11-04T22:59:59Z");
    private final AuditDouble audit = new AuditDouble();
    private final FiredEvents<MonthPublished> published = new FiredEvents<>();
    private MonthCounts counts = ContactsFixture.month(1, 4_000);

    private OpenDataPublishing office(Map<String, String> settings) {
        return Injected.with(
                new OpenDataPublishing(),
                revisions,
                (MonthSource) (month, goals) -> counts,
                published,
                audit,
                new GivenSettings(settings),
                clock);
    }

    private OpenDataPublishing office() {
        return office(Map.of("hejnal.opendata.enabled", "yes"));
    }

    private String file(int revision, OpenFile file) {
        return new String(revisions.file(OCTOBER, revision, file.file()).orElseThrow(), StandardCharsets.UTF_8);
    }

    private void refused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void by_itself_on_its_day_by_the_offices_clock_and_once() {
        office().publishDue();
        assertThat(revisions.all()).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        office().publishDue();
        office().publishDue();
        assertThat(revisions.all()).hasSize(1);
        assertThat(revisions.latest(OCTOBER)).isPresent();
        assertThat(audit.lines()).containsExactly("system opendata.published 2026-10/1");
        assertThat(published.fired()).hasSize(1);
    }

    @Test
    void while_it_is_switched_off_nothing_is_published() {
        clock.pass(Duration.ofDays(5));
        office(Map.of()).publishDue();
        assertThat(revisions.all()).isEmpty();
        refused("opendata.off", () -> office(Map.of()).publish(OCTOBER, "", MARIA));
    }

    @Test
    void nobody_publishes_a_month_before_its_day_or_one_in_which_nearly_nobody_came() {
        refused("opendata.too-early", () -> office().publish(OCTOBER, "", MARIA));
        clock.pass(Duration.ofSeconds(1));
        counts = ContactsFixture.month(1, 4);
        refused("opendata.too-few", () -> office().publish(OCTOBER, "", MARIA));
    }

    @Test
    void its_files_tell_no_count_below_the_least() {
        clock.pass(Duration.ofSeconds(1));
        office(Map.of("hejnal.opendata.enabled", "yes", "hejnal.opendata.k", "8"))
                .publish(OCTOBER, "", MARIA);
        List<String[]> lines = file(1, OpenFile.FIGURES_CSV)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(lines).isNotEmpty();
        assertThat(lines.stream().map(line -> line[3]).filter(count -> !count.isEmpty()))
                .allMatch(count -> Long.parseLong(count) >= 8);
        assertThat(lines).as("hidden fields").anyMatch(line -> line[3].isEmpty());
        assertThat(file(1, OpenFile.FIGURES_JSON)).containsPattern("\"least\": ?8,");
    }

    @Test
    void its_journal_has_a_line_for_each_contact_in_each_list() {
        clock.pass(Duration.ofSeconds(1));
        office().publish(OCTOBER, "", MARIA);
        String journal = file(1, OpenFile.JOURNAL_CSV);
        for (OpenList list : List.of(OpenList.TIME, OpenList.MATTER, OpenList.PROMISE)) {
            assertThat(journal.lines().filter(line -> line.startsWith(list.code() + ",")))
                    .hasSize(4_000);
        }
        assertThat(journal).doesNotContain("601234567");
    }

    @Test
    void what_is_published_is_never_changed_and_corrections_are_a_further_revision() {
        clock.pass(Duration.ofSeconds(1));
        office().publish(OCTOBER, "", MARIA);
        String before = file(1, OpenFile.FIGURES_CSV);
        refused("opendata.note", () -> office().publish(OCTOBER, " ", MARIA));
        refused("opendata.same", () -> office().publish(OCTOBER, "Nic", MARIA));
        counts = ContactsFixture.with(counts, ONE_MORE);
        RevisionView second = office().publish(OCTOBER, "Dziennik centrali dotarł później", MARIA);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.note()).isEqualTo("Dziennik centrali dotarł później");
        assertThat(file(1, OpenFile.FIGURES_CSV)).isEqualTo(before);
        assertThat(file(2, OpenFile.FIGURES_CSV)).isNotEqualTo(before).contains("time,,,4007");
    }

    @Test
    void corrections_that_would_tell_of_a_few_people_wait() {
        clock.pass(Duration.ofSeconds(1));
        counts = new MonthCounts(
                List.of(
                        new ContactCount(1, 9, Contact.MENU, Promise.NONE, "", 40),
                        new ContactCount(2, 9, Contact.MENU, Promise.NONE, "", 40)),
                20,
                20);
        office().publish(OCTOBER, "", MARIA);
        counts = ContactsFixture.with(counts, new ContactCount(1, 9, Contact.CLERK, Promise.KEPT, "SA-10", 1));
        refused("opendata.withheld", () -> office().publish(OCTOBER, "Jedna rozmowa więcej", MARIA));
        assertThat(revisions.all()).hasSize(1);
    }

    @Test
    void every_outcome_is_a_way_of_contact() {
        assertThat(Measure.OUTCOMES.stream().map(Contact::of)).doesNotContainNull();
        assertThat(Arrays.stream(Contact.values()).map(Contact::code)).doesNotHaveDuplicates();
    }
}
