package pl.hejnal.web.faces.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class APartOfASoundIsAskedForTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-, bytes 0-99",
        "bytes=10-19, bytes 10-19",
        "bytes=90-500, bytes 90-99",
        "bytes=-10, bytes 90-99",
        "bytes=-500, bytes 0-99",
        "'bytes=0-1, 5-6', bytes 0-1",
        "bytes=99-99, bytes 99-99"
    })
    void as_browsers_ask(String header, String part) {
        assertThat(ByteRange.read(header, 100)).hasToString("Optional[" + part + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=100-",
        "bytes=20-10",
        "bytes=-",
        "bytes=-0",
        "lines=0-1",
        "bytes=a-b",
        "bytes=99999999999999999999-"
    })
    void what_makes_no_sense_is_no_part(String header) {
        assertThat(ByteRange.read(header, 100)).isEmpty();
    }
}
