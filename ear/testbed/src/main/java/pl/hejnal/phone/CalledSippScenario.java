package pl.hejnal.phone;

import java.time.Duration;

/** sipp's scenarios of one resident whose telephone rings; the audio of who answers goes to our own ear. */
final class CalledSippScenario {

    /** What stands in every answer to the invitation. */
    private static final String ANSWER = """
            [last_Via:]
            [last_Record-Route:]
            [last_From:]
            [last_To:];tag=[pid]SIPpTag01[call_number]
            [last_Call-ID:]
            [last_CSeq:]
            Contact: <sip:resident@[local_ip]:[local_port]>""";

    private static final String INVITED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scenario name="called">
            <recv request="INVITE" rrs="true"><action>
            <ereg regexp=".*" search_in="hdr" header="From:" assign_to="from"/>
            <ereg regexp=".*" search_in="hdr" header="To:" assign_to="to"/>
            </action></recv>
            <send><![CDATA[
            SIP/2.0 180 Ringing
            %s
            Content-Length: 0

            ]]></send>
            """;

    /** Asterisk offers it for keys; an answer may not choose another (RFC 3264, 6.1). */
    static final int KEY_TYPE = 101;

    private CalledSippScenario() {}

    static String busy() {
        return INVITED.formatted(ANSWER) + """
                <send retrans="500"><![CDATA[
                SIP/2.0 486 Busy Here
                %s
                Content-Length: 0

                ]]></send>
                <recv request="ACK"/>
                <Reference variables="from,to"/>
                </scenario>
                """.formatted(ANSWER);
    }

    /** Ends like {@link SippScenario}: by the far end's BYE, after a while, or by the hand's INFO. */
    static String answering(int mediaPort, Duration after, Duration hangupAfter) {
        String timeout = hangupAfter == null ? "" : "timeout=\"" + hangupAfter.toMillis() + "\" ontimeout=\"1\" ";
        return INVITED.formatted(ANSWER) + """
                <pause milliseconds="%1$d"/>
                <send retrans="500"><![CDATA[
                SIP/2.0 200 OK
                %2$s
                Content-Type: application/sdp
                Content-Length: [len]

                v=0
                o=resident 1 1 IN IP4 [local_ip]
                s=-
                c=IN IP4 [local_ip]
                t=0 0
                m=audio %3$d RTP/AVP 8 101
                a=rtpmap:8 PCMA/8000
                a=rtpmap:101 telephone-event/8000
                a=fmtp:101 0-16
                ]]></send>
                <recv request="ACK"/>
                <recv request="INFO" optional="true" %4$snext="1"/>
                <recv request="BYE" next="2"/>
                <label id="1"/>
                <send retrans="500"><![CDATA[
                BYE sip:[remote_ip]:[remote_port] SIP/2.0
                Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
                From:[$to];tag=[pid]SIPpTag01[call_number]
                To:[$from]
                Call-ID: [call_id]
                CSeq: 1 BYE
                Max-Forwards: 70
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
                """.formatted(after.toMillis(), ANSWER, mediaPort, timeout);
    }
}
