package pl.hejnal.integration.telephony.fastagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** RFC 3261, 8.2.2.2; the real scripts over a real socket. */
class OneInviteByTwoWaysTest extends MenuOverASocket {

    private static final String CALL_ID = "0123456789abcdef0123456789abcdef";
    private static final String FIRST = "PJSIP/trunk-0000000a";
    private static final String SECOND = "PJSIP/trunk-0000000b";

    private int port;

    @BeforeEach
    void open() throws Exception {
        port = open(office, 10);
        calls(FIRST, "tag-1 1 INVITE");
    }

    @Test
    void the_second_way_is_refused_before_anything_is_written() throws Exception {
        List<String> before = List.copyOf(office.told());
        assertThat(calls(SECOND, "tag-1 1 INVITE", "tag-1 1 INVITE"))
                .startsWith(
                        "GET FULL VARIABLE ${CHANNEL(pjsip,remote_tag)} ${PJSIP_HEADER(read,CSeq)}",
                        "GET FULL VARIABLE ${CHANNEL(pjsip,remote_tag)} ${PJSIP_HEADER(read,CSeq)} " + FIRST,
                        "SET VARIABLE HEJNAL_NEXT merged");
        assertThat(office.told()).isEqualTo(before);
    }

    @Test
    void another_tag_or_number_is_another_call() throws Exception {
        assertThat(calls(SECOND, "tag-2 1 INVITE", "tag-1 1 INVITE")).contains("ANSWER");
        assertThat(calls("PJSIP/trunk-0000000c", "tag-1 2 INVITE", "tag-1 1 INVITE"))
                .contains("ANSWER");
    }

    @Test
    void who_calls_again_after_their_first_call_is_over_is_another_call() throws Exception {
        assertThat(calls(SECOND, "tag-1 1 INVITE")).contains("ANSWER");
    }

    @Test
    void a_pbx_that_tells_nothing_of_it_takes_every_call() throws Exception {
        assertThat(new CallerDouble().handedOverWith("new", "").calls(port)).contains("ANSWER");
        assertThat(new CallerDouble().handedOverWith("new", "").calls(port)).contains("ANSWER");
    }

    private List<String> calls(String channel, String transaction) throws IOException {
        return new CallerDouble()
                .handedOverWith("new", CALL_ID)
                .on(channel, transaction)
                .calls(port);
    }

    /** @param first From tag and CSeq of the first channel, which is still there */
    private List<String> calls(String channel, String transaction, String first) throws IOException {
        return new CallerDouble()
                .handedOverWith("new", CALL_ID)
                .on(channel, transaction)
                .beside(FIRST, first)
                .calls(port);
    }
}
