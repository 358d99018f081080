package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.CaseDesk;
import pl.hejnal.cases.CaseQuestion;
import pl.hejnal.cases.attempts.domain.Requester;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.container.office.AsLoader;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.SignedIn;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;

/** The demonstration's cases, with their department away; and the people of the demonstration. */
@ExtendWith(ArquillianExtension.class)
class ACaseIsAskedAboutIT {

    private static final String CODE = "123444782";
    private static final String PIN = "56785678";

    @Inject
    private CaseDesk cases;

    @Inject
    private UserDesk users;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsLoader loader;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void a_wrong_code_and_a_wrong_pin_get_the_same_answer() throws Exception {
        CaseAnswer wrongPin = ask(CODE, "00000000");
        CaseAnswer wrongCode = ask(PhoneCode.withCheck("98765432").digits(), PIN);
        assertThat(wrongPin).isInstanceOf(CaseAnswer.NotRecognised.class).isEqualTo(wrongCode);
    }

    @Test
    void who_guesses_must_wait_even_from_ever_new_numbers() throws Exception {
        String code = "123455952";
        CaseAnswer last = null;
        for (int i = 0; i < 4; i++) {
            last = ask(code, "0000000" + i);
        }
        assertThat(last)
                .isInstanceOfSatisfying(
                        CaseAnswer.TooManyTries.class,
                        answer -> assertThat(answer.retryAfter())
                                .isPositive()
                                .isLessThanOrEqualTo(Duration.ofMinutes(15)));
    }

    @Test
    void a_department_that_is_away_and_never_told_anything_is_said_to_be_away() throws Exception {
        assertThat(ask("123467120", "79007900")).isInstanceOf(CaseAnswer.Unavailable.class);
    }

    /** The database makes the digits out of the sign. */
    @Test
    void a_sign_typed_on_keys_opens_what_its_code_opens() throws Exception {
        String digits = "5410*2001*2025";
        assertThat(rows.number("select count(*) from case_file where code = '123467120' and sign_digits = ?", digits))
                .isOne();
        assertThat(ask(digits, "79007900")).isInstanceOf(CaseAnswer.Unavailable.class);
        assertThat(ask(digits, "00000000"))
                .isEqualTo(ask("5410*987654*2025", "00000000"))
                .isInstanceOf(CaseAnswer.NotRecognised.class);
    }

    @Test
    void no_pin_stands_in_the_database() throws Exception {
        assertThat(rows.number(
                        "select count(*) from case_file where pin_hash like '%' || ? || '%' and length(pin_hash) < 64",
                        PIN))
                .isZero();
        assertThat(rows.number("select count(*) from case_file where length(pin_hash) = 64"))
                .isGreaterThanOrEqualTo(8);
    }

    @Test
    void a_token_is_its_users_and_only_its_hash_is_kept() throws Exception {
        String token = loader.call(() -> users.issueToken(new Login("maria"), "test", "system"));
        assertThat(users.byToken(token)).map(SignedIn::login).contains(new Login("maria"));
        assertThat(users.byToken(token + "x")).isEqualTo(Optional.empty());
        assertThat(rows.number("select count(*) from api_token where hash = ?", token))
                .isZero();
    }

    @Test
    void a_wrong_password_opens_nothing_and_the_right_one_opens() {
        assertThat(users.signIn("ewa", "ewa-Demo")).isEmpty();
        assertThat(users.signIn("ewa", "ewa-demo")).map(SignedIn::name).contains("Ewa Lis");
    }

    private CaseAnswer ask(String code, String pin) throws Exception {
        CallerNumber anybody = CallerNumber.of("6" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        return telephony.call(() -> cases.ask(new CaseQuestion(code, pin, Requester.calling(anybody))));
    }
}
