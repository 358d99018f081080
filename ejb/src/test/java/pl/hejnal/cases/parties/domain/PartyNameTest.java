package pl.hejnal.cases.parties.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyNameTest {

    @Test
    void accents_capitals_and_what_is_no_letter_do_not_matter() {
        assertThat(PartyName.folded("ŻÓŁĆ-Kowalska  Zażółć")).isEqualTo("zolc kowalska zazolc");
        assertThat(PartyName.words("żółć, kowal")).containsExactly("zolc", "kowal");
    }

    @Test
    void nothing_in_a_name_means_anything_to_the_database() {
        assertThat(PartyName.folded("%_\\'; drop")).isEqualTo("drop");
    }

    @Test
    void two_letters_are_too_few_to_look_for() {
        assertThat(PartyName.words("ab c")).isEmpty();
        assertThat(PartyName.words(" %% ")).isEmpty();
        assertThat(PartyName.words(null)).isEmpty();
    }
}
