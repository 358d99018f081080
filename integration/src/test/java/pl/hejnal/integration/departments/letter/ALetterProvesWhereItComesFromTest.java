package pl.hejnal.integration.departments.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.SkippedLetters;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.imports.domain.LetterReference;
import pl.hejnal.integration.departments.file.RouteFileFixture;

/** Whoever knows the department's address and a case's sign does not answer for the department. */
class ALetterProvesWhereItComesFromTest extends AskedByLetter {

    @Test
    void a_letter_from_somebody_else_is_not_taken() throws Exception {
        ask();
        deliver("mallory@localhost", SUBJECT, ANSWER);
        awaitPassed(SkippedLetters.SOMEBODY_ELSE, 1);
        assertThat(shelf.letter(SIGN)).isEmpty();
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        assertThat(departments.feeds().troubleWith(USC))
                .as("nothing is wrong with the department")
                .isEmpty();
    }

    /** The department's address and a case's sign are public. */
    @Test
    void a_letter_with_the_right_address_and_sign_but_without_the_reference_is_for_people_only() throws Exception {
        ask();
        deliver("usc@localhost", SUBJECT, ANSWER + "Co dalej: Proszę wpłacić na rachunek 11 2222.\n");
        awaitPassed(SkippedLetters.NOT_PROVEN, 1);
        deliver("usc@localhost", SUBJECT + " [" + LetterReference.draw() + "]", ANSWER);
        awaitPassed(SkippedLetters.NOT_PROVEN, 2);
        deliver("mallory@localhost", answering(SUBJECT), ANSWER);
        awaitPassed(SkippedLetters.NOT_PROVEN, 3);
        assertThat(shelf.letter(SIGN).orElseThrow().proven()).isFalse();
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void the_reference_of_another_case_proves_nothing() throws Exception {
        ask();
        CaseSign other = new CaseSign("USC-II.5362.12.2026");
        assertThatThrownBy(() -> departments.fetch(USC, other)).isInstanceOf(DepartmentUnavailable.class);
        deliver("usc@localhost", SUBJECT + " [" + shelf.reference(other) + "]", ANSWER);
        awaitPassed(SkippedLetters.NOT_PROVEN, 1);
        assertThatThrownBy(() -> departments.fetch(USC, SIGN)).isInstanceOf(DepartmentUnavailable.class);
        assertThatThrownBy(() -> departments.fetch(USC, other)).isInstanceOf(DepartmentUnavailable.class);
    }

    @Test
    void where_the_file_names_the_offices_mail_server_it_must_vouch_for_the_letter() throws Exception {
        Files.writeString(
                directory.resolve("USC.yaml"),
                Files.readString(directory.resolve("USC.yaml")) + "      - {name: authServer, value: mail.um.pl}\n");
        departments.look();
        ask();
        deliver("usc@localhost", answering(SUBJECT), ANSWER);
        awaitPassed(SkippedLetters.NOT_PROVEN, 1);
        raw("Authentication-Results: mail.um.pl; dmarc=pass header.from=localhost\r\nFrom: usc@localhost\r\nSubject: "
                + answering(SUBJECT) + "\r\n\r\n" + ANSWER.replace("ń", "n"));
        await("read").atMost(RouteFileFixture.LONGEST).until(() -> stage() == CaseStage.IN_PROGRESS);
    }
}
