package pl.hejnal.reports.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.mailing.domain.Recipients;

class RecipientsAreReadTest {

    @Test
    void they_are_parted_as_people_part_them_and_each_is_there_once() {
        assertThat(Recipients.parse(" a@um.example.org, b@um.example.org;\nA@um.example.org\n c@Kraków.example.org ")
                        .addresses())
                .extracting(MailAddress::value)
                .containsExactly("a@um.example.org", "b@um.example.org", "c@xn--krakw-3ta.example.org");
    }

    @Test
    void those_to_which_no_mail_can_be_sent_are_named() {
        assertThatThrownBy(() -> Recipients.parse("a@um.example.org b@@um.example.org prezydent"))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.code()).isEqualTo("mailing.address");
                    assertThat(no.parameters()).containsEntry("names", List.of("b@@um.example.org", "prezydent"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ,; \n", "\u00a0"})
    void without_anybody_it_is_refused(String typed) {
        assertThatThrownBy(() -> Recipients.parse(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("mailing.nobody"));
    }

    @Test
    void more_than_twenty_are_refused() {
        String many = IntStream.rangeClosed(1, Recipients.MOST + 1)
                .mapToObj(i -> "a" + i + "@um.example.org")
                .collect(Collectors.joining(","));
        assertThatThrownBy(() -> Recipients.parse(many))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("mailing.many"));
    }
}
