package pl.hejnal.reports.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.outbox.SendMessage;
import pl.hejnal.outbox.domain.MailContent;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.mailing.domain.Frequency;
import pl.hejnal.testsupport.Injected;

class AnOrderIsCarriedOutTest {

    private final MailingOffice office = new MailingOffice();

    @Test
    void each_recipient_gets_a_letter_of_their_own_once_a_day_about_yesterday() {
        office.order(Frequency.DAILY, 0);
        office.timer.look();
        assertThat(office.sent).as("before its time").isEmpty();
        office.at("2026-11-24T06:00:00Z");
        office.timer.look();
        office.timer.look();
        assertThat(office.sent)
                .extracting(one -> one.content().recipient())
                .containsExactly("a@um.example.org", "b@um.example.org");
        assertThat(office.sent).extracting(SendMessage::key).doesNotHaveDuplicates();
        assertThat(office.asked).singleElement().satisfies(question -> {
            assertThat(question.report()).isEqualTo(Report.QUEUES);
            assertThat(question.interval()).contains(Interval.HOUR);
            assertThat(question.from()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(question.until()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(question.targets()).isEqualTo(new Targets(30, 10));
        });
        MailContent letter = (MailContent) office.sent.getFirst().content();
        assertThat(letter.attachment()).contains(MailingOffice.FILE);
        assertThat(letter.title()).isEqualTo("Kolejki, 23.11.2026");
        assertThat(letter.body()).isEqualTo("""
                Dzień dobry,

                w załączniku przesyłamy zestawienie „Kolejki” za okres: 23.11.2026.

                Osoba zamawiająca: Maria Nowak

                Te same dane są dostępne po zalogowaniu:
                https://hejnal.um.example.org/reports/report.xhtml?report=QUEUES&interval=HOUR&from=2026-11-23&until=2026-11-23&within=30&short=10

                O wstrzymanie wysyłki prosimy zwrócić się do osoby zamawiającej.
                Wiadomość wygenerowano automatycznie. Prosimy na nią nie odpowiadać.

                Urząd Miasta Krakowa
                """);
        assertThat(office.only().lastSentAt()).contains(office.clock.instant());
        assertThat(office.only().nextAt()).isEqualTo(Instant.parse("2026-11-25T06:00:00Z"));
        assertThat(office.only().waiting()).isEqualTo(2);
    }

    @Test
    void what_is_refused_is_not_tried_until_it_is_due_anew() {
        office.order(Frequency.DAILY, 0);
        office.at("2026-11-24T06:00:00Z");
        office.trouble = Optional.of(new Refusal("report.paper"));
        office.timer.look();
        assertThat(office.only().failure()).isEqualTo("report.paper");
        assertThat(office.only().nextAt()).isEqualTo(Instant.parse("2026-11-25T06:00:00Z"));
    }

    @Test
    void what_was_missed_while_the_server_was_down_is_sent_once_not_ten_times() {
        office.order(Frequency.DAILY, 0);
        office.at("2026-12-04T12:00:00Z");
        for (int i = 0; i < 20; i++) {
            office.timer.look();
        }
        assertThat(office.sent).hasSize(2);
        assertThat(office.asked)
                .singleElement()
                .extracting(ReportQuestion::from)
                .isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(office.only().nextAt()).isEqualTo(Instant.parse("2026-12-05T06:00:00Z"));
    }

    @Test
    void a_clock_that_is_set_back_sends_nothing_twice() {
        office.order(Frequency.DAILY, 0);
        office.at("2026-11-24T06:00:00Z");
        office.timer.look();
        Injected.set(office.mailings.all().getFirst(), "nextAt", office.clock.instant());
        office.timer.look();
        assertThat(office.sent).hasSize(2);
        assertThat(office.only().nextAt()).isEqualTo(Instant.parse("2026-11-25T06:00:00Z"));
    }

    @Test
    void what_failed_is_tried_again_and_the_page_says_why() {
        office.order(Frequency.DAILY, 0);
        office.at("2026-11-24T06:00:00Z");
        office.trouble = Optional.of(new EJBException("no memory"));
        office.timer.look();
        assertThat(office.only().failure()).isEqualTo("mailing.failed");
        assertThat(office.only().nextAt()).isEqualTo(Instant.parse("2026-11-24T06:01:00Z"));
        office.timer.look();
        assertThat(office.asked).as("before its pause is over").hasSize(1);
        office.clock.pass(Duration.ofMinutes(1));
        office.timer.look();
        assertThat(office.only().failure()).isEqualTo("mailing.failed");
        assertThat(office.only().nextAt()).isEqualTo(office.clock.instant().plus(Duration.ofMinutes(2)));
        office.trouble = Optional.empty();
        office.clock.pass(Duration.ofMinutes(2));
        office.timer.look();
        assertThat(office.sent).hasSize(2);
        assertThat(office.only().failure()).isEmpty();
        assertThat(office.only().nextAt()).isEqualTo(Instant.parse("2026-11-25T06:00:00Z"));
    }

    @Test
    void what_fails_for_days_tells_of_the_last_day_when_it_works_again() {
        office.order(Frequency.DAILY, 0);
        office.trouble = Optional.of(new EJBException("no memory"));
        office.at("2026-11-24T06:00:00Z");
        for (int i = 0; i < 48; i++) {
            office.timer.look();
            office.clock.pass(Duration.ofHours(1));
        }
        assertThat(office.asked).hasSizeBetween(40, 48);
        office.trouble = Optional.empty();
        office.timer.look();
        assertThat(office.sent).hasSize(2);
        assertThat(office.asked.getLast().from()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void while_nobody_knows_the_words_it_stays_due() {
        office.order(Frequency.DAILY, 0);
        office.at("2026-11-24T06:00:00Z");
        office.answered = false;
        office.timer.look();
        assertThat(office.sent).isEmpty();
        assertThat(office.only().failure()).isEmpty();
        office.answered = true;
        office.timer.look();
        assertThat(office.sent).hasSize(2);
    }

    @Test
    void both_languages_have_every_word_of_the_letter() {
        assertThat(words(Language.PL).keySet()).isEqualTo(words(Language.EN).keySet());
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("pl.hejnal.reports.mailing.report-letter", language.locale());
    }
}
