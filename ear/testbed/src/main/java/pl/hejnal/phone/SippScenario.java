package pl.hejnal.phone;

import java.time.Duration;
import pl.hejnal.phone.process.Sipp;

/**
 * sipp's scenario of one caller, whose audio goes to our own ear. It ends by the far end's BYE, after a while, or by an
 * INFO of our own: sipp can be told in no other way that the caller hangs up now.
 */
final class SippScenario {

    /** What our offer says, and what sipp's own keys would be. */
    static final int KEY_TYPE = 96;

    private SippScenario() {}

    /** sipp minds a time limit only on the first message of those it waits for. */
    static String of(String caller, int mediaPort, Duration hangupAfter) {
        String ack = Sipp.request("ACK", 1, caller, "[peer_tag_param]");
        String timeout = hangupAfter == null ? "" : "timeout=\"" + hangupAfter.toMillis() + "\" ontimeout=\"1\" ";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <scenario name="caller">
                <send retrans="500"><![CDATA[
                %s
                Contact: <sip:%s@[local_ip]:[local_port]>
                Content-Type: application/sdp
                Content-Length: [len]

                v=0
                o=caller 1 1 IN IP4 [local_ip]
                s=-
                c=IN IP4 [local_ip]
                t=0 0
                m=audio %d RTP/AVP 8 96
                a=rtpmap:8 PCMA/8000
                a=rtpmap:96 telephone-event/8000
                a=fmtp:96 0-16
                ]]></send>
                <recv response="100" optional="true"/><recv response="180" optional="true"/>
                <recv response="183" optional="true"/><recv response="200" rrs="true"/>
                <send><![CDATA[
                %s
                Content-Length: 0

                ]]></send>
                <recv request="INFO" optional="true" %snext="1"/>
                <recv request="BYE" next="2"/>
                <label id="1"/>
                <send retrans="500"><![CDATA[
                %s
                Content-Length: 0

                ]]></send>
                <recv response="200" next="3"/>
                <label id="2"/>
                <send><![CDATA[
                SIP/2.0 200 OK
                [last_Via:]
                [last_From:]
                [last_To:]
                [last_Call-ID:]
                [last_CSeq:]
                Content-Length: 0

                ]]></send>
                <label id="3"/><nop/>
                </scenario>
                """.formatted(
                        Sipp.request("INVITE", 1, caller, ""),
                        caller,
                        mediaPort,
                        ack,
                        timeout,
                        Sipp.request("BYE", 2, caller, "[peer_tag_param]"));
    }
}
