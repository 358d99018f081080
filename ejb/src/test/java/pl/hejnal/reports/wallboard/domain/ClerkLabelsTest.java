package pl.hejnal.reports.wallboard.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.identity.domain.Login;

class ClerkLabelsTest {

    @Test
    void initials_stand_for_a_name() {
        assertThat(ClerkLabels.initials(Map.of(login("anna"), "Anna Kowalska", login("jan"), "Jan Maria Nowak")))
                .isEqualTo(Map.of(login("anna"), "AK", login("jan"), "JN"));
    }

    @Test
    void who_has_the_same_is_told_apart_by_more_of_the_surname() {
        assertThat(ClerkLabels.initials(Map.of(
                        login("anna"),
                        "Anna Kowalska",
                        login("adam"),
                        "Adam Kot",
                        login("ala"),
                        "Ala Kowal",
                        login("ewa"),
                        "Ewa Lis")))
                .isEqualTo(Map.of(
                        login("anna"), "AKowals", login("adam"), "AKot", login("ala"), "AKowal", login("ewa"), "EL"));
    }

    @Test
    void two_of_one_name_stay_alike_and_a_single_word_is_a_name_too() {
        assertThat(ClerkLabels.initials(Map.of(
                        login("a"), "Jan Nowak", login("b"), "Jan Nowak", login("c"), "Żaneta", login("d"), "Żółć")))
                .isEqualTo(Map.of(login("a"), "JNowak", login("b"), "JNowak", login("c"), "Ża", login("d"), "Żó"));
    }

    private static Login login(String name) {
        return new Login(name);
    }
}
