package pl.hejnal.calls.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.identity.domain.Login;

/** Who may take part in whose talk; of several rules that forbid it the first is told. */
class SupervisionPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "true, true, true, false, false, maria, anna, ",
        "false, true, true, false, false, maria, anna, supervision.off",
        "false, false, false, true, true, maria, maria, supervision.off",
        "true, true, true, false, false, maria, maria, supervision.own",
        "true, false, true, false, false, maria, anna, supervision.no-telephony",
        "true, true, false, false, false, maria, anna, supervision.not-talking",
        "true, true, true, true, false, maria, anna, supervision.taken",
        "true, true, true, true, true, maria, anna, supervision.taken",
        "true, true, true, false, true, maria, anna, supervision.elsewhere"
    })
    void one_rule_is_enough_to_forbid_it(
            boolean on,
            boolean connected,
            boolean talking,
            boolean heard,
            boolean listening,
            String manager,
            String clerk,
            String refusal) {
        assertThat(new SupervisionPolicy(on, connected, talking, heard, listening)
                        .refusal(new Login(manager), new Login(clerk)))
                .isEqualTo(Optional.ofNullable(refusal));
    }
}
