package pl.hejnal.integration.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AJournalOfAnEarlierVersionTest {

    @Test
    void bears_words_that_are_understood_by_their_names_of_today() {
        assertThat(JournalWord.of("HEJNAL_RING_BACK")).contains(JournalWord.RETURN_CALL);
        assertThat(JournalWord.of("HEJNAL_CALLBACK")).contains(JournalWord.CALLBACK);
        assertThat(JournalWord.of("HEJNAL_RING")).isEmpty();
    }
}
