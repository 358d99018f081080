package pl.hejnal.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheOldGenerationIsWeighedTest {

    /** Of Java 25, and of Java 21. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "6963:\nDefNew     total 96448K, used 221K [0x0)\nTenured    total 213176K, used 131072K [0x0)\n",
                "6963:\n def new generation   total 96448K, used 221K [0x0)\n tenured generation   total 213176K, used 131072K [0x0)\n"
            })
    void in_mebibytes_as_each_java_tells_it(String told) throws Exception {
        assertThat(OldGenerationHeap.used(told)).isEqualTo(128);
    }

    @Test
    void another_collector_is_said_to_be_none() {
        assertThatThrownBy(() -> OldGenerationHeap.used("1:\n garbage-first heap   total 1K, used 1K"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("old generation");
    }
}
