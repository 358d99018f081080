package pl.hejnal.integration.departments.file;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.integration.departments.file.parameter.Vocabulary;

class AVocabularyIsReadTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ; ", "w realizacji", "=CLOSED", "x=CLOSD", "x=CLOSED;X=DECIDED"})
    void a_vocabulary_with_a_mistake_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.parse(text));
    }
}
