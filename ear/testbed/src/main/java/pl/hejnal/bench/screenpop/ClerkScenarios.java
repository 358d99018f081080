package pl.hejnal.bench.screenpop;

/** What a clerk's phone does, as sipp's scenarios. */
final class ClerkScenarios {

    /** Longer than any bench. */
    private static final int REGISTERED_SECONDS = 3600;

    private static final int RINGING_MILLIS = 1000;
    private static final int TALKING_MILLIS = 1000;
    private static final String ANSWER = """
            [last_Via:]
            [last_From:]
            [last_To:];tag=[pid]SIPpTag01[call_number]
            [last_Call-ID:]
            [last_CSeq:]
            Contact: <sip:[local_ip]:[local_port]>""";

    private ClerkScenarios() {}

    /** The first field is the clerk's name, the second what sipp makes the password's answer of (RFC 3261, 22). */
    static String registering() {
        String register = """
                REGISTER sip:[remote_ip]:[remote_port] SIP/2.0
                Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
                From: <sip:[field0]@[remote_ip]:[remote_port]>;tag=[call_number]
                To: <sip:[field0]@[remote_ip]:[remote_port]>
                Call-ID: [call_id]
                CSeq: %d REGISTER
                Contact: <sip:[field0]@[local_ip]:[local_port]>
                Expires: %d
                Max-Forwards: 70
                %sContent-Length: 0
                """;
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <scenario name="registering">
                <send retrans="500"><![CDATA[
                %s
                ]]></send>
                <recv response="401" auth="true"/>
                <send retrans="500"><![CDATA[
                %s
                ]]></send>
                <recv response="200"/>
                </scenario>
                """.formatted(
                register.formatted(1, REGISTERED_SECONDS, ""), register.formatted(2, REGISTERED_SECONDS, "[field1]\n"));
    }

    /** Rings, answers, talks and hangs up; who is who in its BYE is read from the ACK. */
    static String answering() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <scenario name="answering">
                <recv request="INVITE"><action>
                  <ereg regexp="sip:[^>]*" search_in="hdr" header="Contact:" assign_to="pbx"/>
                </action></recv>
                <send><![CDATA[
                SIP/2.0 180 Ringing
                %1$s
                Content-Length: 0

                ]]></send>
                <pause milliseconds="%2$d"/>
                <send retrans="500"><![CDATA[
                SIP/2.0 200 OK
                %1$s
                Content-Type: application/sdp
                Content-Length: [len]

                v=0
                o=clerk 1 1 IN IP4 [local_ip]
                s=-
                c=IN IP4 [local_ip]
                t=0 0
                m=audio 9 RTP/AVP 8
                a=rtpmap:8 PCMA/8000
                ]]></send>
                <recv request="ACK"><action>
                  <ereg regexp=".*" search_in="hdr" header="From:" assign_to="caller"/>
                  <ereg regexp=".*" search_in="hdr" header="To:" assign_to="clerk"/>
                </action></recv>
                <pause milliseconds="%3$d"/>
                <send retrans="500"><![CDATA[
                BYE [$pbx] SIP/2.0
                Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
                From: [$clerk]
                To: [$caller]
                Call-ID: [call_id]
                CSeq: 1 BYE
                Max-Forwards: 70
                Content-Length: 0

                ]]></send>
                <recv response="200"/>
                </scenario>
                """.formatted(ANSWER, RINGING_MILLIS, TALKING_MILLIS);
    }
}
