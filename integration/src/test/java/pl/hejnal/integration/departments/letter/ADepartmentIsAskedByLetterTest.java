package pl.hejnal.integration.departments.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.departments.DepartmentHealth.PassedLetters;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.SkippedLetters;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.integration.departments.DepartmentDirectories;
import pl.hejnal.integration.departments.Departments;
import pl.hejnal.integration.departments.TestClock;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;

/** The question that is sent, and what is made of the letters that come. */
class ADepartmentIsAskedByLetterTest extends AskedByLetter {

    @Test
    void the_first_question_sends_one_letter_and_has_no_answer_yet() throws Exception {
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        await("sent").atMost(RouteFileFixture.LONGEST).until(() -> mail.getReceivedMessages().length > 0);
        assertThat(mail.getReceivedMessages()).singleElement().satisfies(letter -> {
            String reference = shelf.reference(SIGN).text();
            assertThat(letter.getSubject()).isEqualTo("Pytanie o stan sprawy USC-II.5362.210.2026 [" + reference + "]");
            assertThat(letter.getContent().toString()).contains("Numer pytania").contains(reference);
            assertThat(letter.getMessageID()).isEqualTo("<" + reference + "@localhost>");
            assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        });
    }

    /** A mail server that greets late (tarpitting) costs the caller's timeout, not the letter. */
    @Test
    void a_letter_is_on_its_way_whatever_becomes_of_who_asked() throws Exception {
        departments.close();
        departments = new Departments(
                new DepartmentDirectories(directory, new Secrets(directory), directory),
                RouteFileFixture.GENEROUS,
                shelf.inRole(),
                Duration.ZERO,
                Duration.ofMillis(300),
                new TestClock());
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CountDownLatch givenUp = new CountDownLatch(1);
            CompletableFuture<String> heard = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> greetLate(slow, givenUp, heard));
            Files.writeString(
                    directory.resolve("USC.yaml"),
                    Files.readString(directory.resolve("USC.yaml"))
                            .replace(
                                    "smtp://127.0.0.1:" + mail.getSmtp().getPort(),
                                    "smtp://127.0.0.1:" + slow.getLocalPort()));
            departments.look();
            ask();
            givenUp.countDown();
            assertThat(heard.get(20, TimeUnit.SECONDS)).startsWith("EHLO");
        }
    }

    private static void greetLate(ServerSocket server, CountDownLatch when, CompletableFuture<String> heard) {
        try (Socket client = server.accept()) {
            when.await();
            client.getOutputStream().write("220 late\r\n".getBytes(StandardCharsets.US_ASCII));
            heard.complete(new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine());
        } catch (IOException | InterruptedException broken) {
            heard.completeExceptionally(broken);
        }
    }

    @Test
    void the_answer_is_read_and_told_from_then_on() throws Exception {
        ask();
        deliver("usc@localhost", answering(SUBJECT), ANSWER);
        await("read").atMost(RouteFileFixture.LONGEST).until(() -> stage() == CaseStage.IN_PROGRESS);
    }

    @Test
    void an_answer_that_the_case_was_not_found_is_told_as_such() throws Exception {
        ask();
        deliver("usc@localhost", answering(SUBJECT), "Sprawa: USC-II.5362.210.2026\nStan: nie odnaleziono\n");
        await("read").atMost(RouteFileFixture.LONGEST).until(this::isDenied);
    }

    /** What letter.py of the cases sends, as far as it answers: the reference stands where each program leaves it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odp: Pytanie o stan sprawy USC-II.5362.210.2026 [REF] [do wiadomości: kierownik]",
                "[EXT] RE: Pytanie o stan sprawy USC-II.5362.210.2026 (pilne) [REF]",
                "Re: pytanie o stan  sprawy USC-II.5362.210.2026, [REF]",
                "Wasze pismo [REF]"
            })
    void whatever_stands_around_our_subject_does_no_harm(String subject) throws Exception {
        ask();
        deliver("usc@localhost", subject.replace("REF", shelf.reference(SIGN).text()), ANSWER);
        await("read").atMost(RouteFileFixture.LONGEST).until(() -> stage() == CaseStage.IN_PROGRESS);
    }

    @Test
    void the_reference_counts_in_the_text_and_in_the_headers_as_well() throws Exception {
        ask();
        deliver("usc@localhost", SUBJECT, ANSWER + "\n> Numer pytania: " + shelf.reference(SIGN) + "\n");
        await("read").atMost(RouteFileFixture.LONGEST).until(() -> stage() == CaseStage.IN_PROGRESS);
        raw("From: usc@localhost\r\nSubject: " + SUBJECT + "\r\nIn-Reply-To: <" + shelf.reference(SIGN)
                + "@localhost>\r\n"
                + "Content-Type: text/html; charset=iso-8859-2\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "<p>Stan: czekamy na dokumenty</p><p>Prosimy dostarczy=E6: t=B3umaczenie</p>\r\n");
        await("read").atMost(RouteFileFixture.LONGEST).until(() -> stage() == CaseStage.WAITING_FOR_RESIDENT);
        assertThat(departments.fetch(USC, SIGN).state().bring()).contains("tłumaczenie");
    }

    @Test
    void prose_is_attached_to_its_case_for_people_to_read_and_told_to_nobody_who_asks() throws Exception {
        ask();
        deliver("usc@localhost", answering(SUBJECT), "Sprawą zajmie się koleżanka po powrocie z urlopu.\n");
        awaitPassed(SkippedLetters.PROSE, 1);
        assertThat(shelf.letter(SIGN).orElseThrow().text())
                .isEqualTo("Sprawą zajmie się koleżanka po powrocie z urlopu.");
        assertThat(shelf.letter(SIGN).orElseThrow().proven()).isTrue();
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void an_automatic_reply_and_a_letter_that_came_back_are_no_answers() throws Exception {
        ask();
        raw("From: usc@localhost\r\nAuto-Submitted: auto-replied\r\nSubject: Automatyczna odpowiedz: "
                + answering(SUBJECT) + "\r\n\r\nJestem nieobecny.\r\n");
        awaitPassed(SkippedLetters.AUTOMATIC, 1);
        raw(
                "From: MAILER-DAEMON@localhost\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\nSubject: "
                        + "Undelivered Mail\r\n\r\n--b\r\n\r\nStan: w opracowaniu " + shelf.reference(SIGN)
                        + "\r\n--b--\r\n");
        awaitPassed(SkippedLetters.RETURNED, 1);
        assertThat(shelf.letter(SIGN)).isEmpty();
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void a_letter_that_is_too_long_is_not_attached() throws Exception {
        ask();
        deliver("usc@localhost", answering(SUBJECT), "Proza. ".repeat(10_000));
        awaitPassed(SkippedLetters.TOO_LONG, 1);
        assertThat(shelf.letter(SIGN)).isEmpty();
    }

    @Test
    void twenty_letters_that_cannot_be_read_are_passed_by_once_and_stop_none() throws Exception {
        ask();
        for (int i = 0; i < 20; i++) {
            raw("From: Sklep \"Okazja <promo@@example.org>, <\r\nTo: hejnal@localhost\r\nMessage-ID: <" + i
                    + "@x>\r\nSubject: " + "Wielka promocja\r\nContent-Type: text/plain\r\n\r\nKup teraz\r\n");
            raw("From: usc@localhost\r\nSubject: " + answering(SUBJECT)
                    + "\r\nContent-Type: text/plain; charset=UTF-8\r\n" + "Content-Transfer-Encoding: utf-8\r\n\r\n"
                    + ANSWER.replace("ń", "n"));
        }
        deliver("usc@localhost", answering(SUBJECT), ANSWER);
        // In the order of the mailbox, twenty at each look.
        for (int some = 1; some <= 20; some++) {
            awaitPassed(SkippedLetters.SOMEBODY_ELSE, some);
            awaitPassed(SkippedLetters.UNREADABLE, some);
        }
        await("read")
                .atMost(RouteFileFixture.LONGEST)
                .until(() -> shelf.find(USC, SIGN).isPresent());
        assertThat(departments.feeds().passed(USC))
                .extracting(PassedLetters::count)
                .as("once each")
                .containsExactly(20, 20);
        assertThat(departments.feeds().troubleWith(USC)).isEmpty();
    }
}
