package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.kernel.Settings;
import pl.hejnal.reports.opendata.OpenDataDesk;
import pl.hejnal.reports.opendata.OpenDataPublishing;
import pl.hejnal.reports.opendata.OpenFile;
import pl.hejnal.reports.opendata.RevisionView;
import pl.hejnal.reports.opendata.domain.OpenList;
import pl.hejnal.reports.opendata.domain.OpenMonth;

/** Calls of a month in which there were no others go through the real counters; a manager publishes it, and then once more. */
@ExtendWith(ArquillianExtension.class)
class OpenDataIsPublishedIT {

    private static final String ENABLED = "hejnal.opendata.enabled";
    private static final YearMonth MAY = YearMonth.of(2013, 5);
    /** A Tuesday, twelve o'clock in the office. */
    private static final Instant NOON = Instant.parse("2013-05-14T10:00:00Z");

    private static final Login MARIA = new Login("maria");

    @Inject
    private CallDesk calls;

    @Inject
    private OpenDataPublishing publishing;

    @Inject
    private OpenDataDesk desk;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsManager manager;

    @Inject
    private AsClerk clerk;

    @Inject
    private Rows rows;

    @Inject
    private Settings settings;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @BeforeEach
    void switchedOn() {
        System.setProperty(ENABLED, "yes");
        settings.readAgain();
    }

    @AfterEach
    void asBefore() throws Exception {
        System.clearProperty(ENABLED);
        settings.readAgain();
        rows.asSuperuser("delete from open_data_revision where month = '2013-05-01'");
        rows.asSuperuser("delete from call_figure where dimension = 'PAGE' and start < '2014-01-01'");
    }

    @Test
    void what_was_published_stays_and_a_correction_is_a_further_revision() throws Exception {
        assertThat(rows.number("select count(*) from phone_call where arrived_at >= '2013-04-30 22:00+00'"
                        + " and arrived_at < '2013-05-31 22:00+00'"))
                .as("calls of that month before")
                .isZero();
        for (int n = 0; n < 20; n++) {
            hungUp(NOON.plusSeconds(n * 60L));
        }
        for (int n = 0; n < 14; n++) {
            settled(NOON.plusSeconds(3_600 + n * 60L));
        }
        // At four in the morning, where nobody else called: two people.
        hungUp(Instant.parse("2013-05-16T02:10:00Z"));
        settled(Instant.parse("2013-05-17T02:10:00Z"));
        rows.asSuperuser("insert into call_figure (dimension, grain, start, value, counts) values"
                + " ('PAGE', 'QUARTER', '2013-05-15 11:00+00', '', '{\"PAGE_TOLD\": 9}')");

        RevisionView first = manager.call(() -> publishing.publish(MAY, "", MARIA));
        assertThat(first.revision()).isEqualTo(1);
        OpenMonth told = desk.month(MAY, 1).orElseThrow();
        assertThat(told.of(OpenList.TIME).total()).isEqualTo(45);
        assertThat(told.of(OpenList.MATTER).rows())
                .containsEntry("hung_up", 21L)
                .containsEntry("menu", 15L)
                .containsEntry("page", 9L);
        assertThat(told.of(OpenList.TIME).columns()).doesNotContainKey("04").containsEntry("13", 23L);
        assertNothingBelowFive();
        byte[] before = desk.file(MAY, 1, OpenFile.JOURNAL_CSV).orElseThrow();
        assertThat(new String(before, StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("matter,")))
                .hasSize(45);

        assertRefused("opendata.same", "Nic się nie zmieniło");
        for (int n = 0; n < 7; n++) {
            hungUp(NOON.plusSeconds(600 + n));
        }
        RevisionView second = manager.call(() -> publishing.publish(MAY, "Dziennik centrali dotarł później", MARIA));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(desk.month(MAY, 2).orElseThrow().of(OpenList.TIME).total()).isEqualTo(52);
        assertThat(desk.file(MAY, 1, OpenFile.JOURNAL_CSV).orElseThrow()).isEqualTo(before);
        assertThat(desk.published().stream().filter(one -> one.month().equals(MAY)))
                .extracting(RevisionView::revision)
                .containsExactly(2, 1);
        assertThat(rows.number(
                        "select count(*) from audit_entry where what = 'opendata.published' and subject = '2013-05/2'"))
                .isEqualTo(1);
    }

    @Test
    void a_clerk_publishes_nothing_and_while_it_is_off_nobody_reads() throws Exception {
        assertThatThrownBy(() -> clerk.call(() -> publishing.publish(MAY, "", MARIA)))
                .isInstanceOf(EJBAccessException.class);
        System.clearProperty(ENABLED);
        settings.readAgain();
        assertThat(desk.published()).isEmpty();
        assertRefused("opendata.off", "");
    }

    private void assertNothingBelowFive() {
        String figures = new String(desk.file(MAY, 1, OpenFile.FIGURES_CSV).orElseThrow(), StandardCharsets.UTF_8);
        List<String> counts = figures.lines()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .filter(count -> !count.isEmpty())
                .toList();
        assertThat(counts).isNotEmpty().allMatch(count -> Long.parseLong(count) >= 5);
    }

    private void assertRefused(String code, String note) {
        assertThatThrownBy(() -> manager.call(() -> publishing.publish(MAY, note, MARIA)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private void hungUp(Instant at) throws Exception {
        LinkedId id = arrived(at);
        tell(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(20))));
    }

    private void settled(Instant at) throws Exception {
        LinkedId id = arrived(at);
        tell(() -> calls.menuSettled(id, at.plusSeconds(10)));
        tell(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(20))));
    }

    private LinkedId arrived(Instant at) throws Exception {
        LinkedId id = CallFixture.anyId();
        tell(() -> calls.arrived(new CallArrived(id, "126165555", "601234567", Language.PL, at)));
        return id;
    }

    private void tell(Runnable visit) throws Exception {
        telephony.call(() -> {
            visit.run();
            return null;
        });
    }
}
