package pl.hejnal.whole.telephony;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.whole.office.Eventually.TIMEOUT;
import static pl.hejnal.whole.office.Eventually.eventually;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pl.hejnal.phone.load.CdrFile;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.CallRecord;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.Resident;
import pl.hejnal.whole.office.WholeSystem;

/**
 * Names and numbers that want to be commands: of AMI, AGI, SQL, a shell, a spreadsheet, a browser. Each is at most one
 * call and one ticket, from a withheld number or from its digits, and leaves no trace of its own words.
 */
@WholeSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileCallersIT {

    /** Marks, embeddings, overrides and isolates of direction. */
    private static final String TURNS_THE_TEXT_ROUND = "[\u200E\u200F\u202A-\u202E\u2066-\u2069]";

    private static final Map<String, byte[]> CALLERS = new LinkedHashMap<>();

    static {
        caller("quotes", "\"Jan \\\"Kow\\\\alski\\\" \\n\" <sip:126000901@127.0.0.1>");
        caller("SQL", "\"'); drop table ticket; --\" <sip:126000902@127.0.0.1>");
        caller("HTML", "\"<script>alert(1)</script><img src=x onerror=alert(2)>\" <sip:126000903@127.0.0.1>");
        caller("a formula", "\"=cmd|' /C calc'!A0\" <sip:126000904@127.0.0.1>");
        caller("right to left", "\"\u202Egnp.ezd\u202C \u200F\" <sip:126000905@127.0.0.1>");
        caller("a number with a line of AMI", "<sip:126000906%0d%0aAction:%20Originate%0d%0aChannel:%20x@127.0.0.1>");
        caller("a number with a line feed", "<sip:126000907%0aSET%20VARIABLE%20HEJNAL_NEXT%20%22queue%22@127.0.0.1>");
        caller("a number with NUL", "<sip:126000908%00999@127.0.0.1>");
        caller("a number of HTML", "<sip:%3Cscript%3Ealert(3)%3C%2Fscript%3E@127.0.0.1>");
        caller("a number that is a formula", "<sip:=cmd()@127.0.0.1>");
        caller("a variable of the dialplan", "\"${SHELL(id)}\" <sip:$%7BSHELL(id)%7D@127.0.0.1>");
        caller("commas and semicolons", "\"a,b;c|d&e\" <sip:126000909%2C1%7C2@127.0.0.1>");
        caller("a header inside a name", "\"Jan\r\nX-Evil: 1\" <sip:126000910@127.0.0.1>");
        caller("a bare line feed in a name", "\"Jan\nAction: Originate\" <sip:126000911@127.0.0.1>");
        caller("NUL in a name", "\"Jan\0Kowalski\" <sip:126000912@127.0.0.1>");
        caller("ten kilobytes", "\"" + "A".repeat(10_000) + "\" <sip:126000913@127.0.0.1>");
        caller("ten kilobytes of digits", "<sip:" + "9".repeat(10_000) + "@127.0.0.1>");
        caller(
                "a line of a log",
                "\"x\n2026-01-01 00:00:00,000 INFO  [pl.hejnal] (x) forged\" "
                        + "<sip:126000915%0a2026-01-01%2000:00:00,000%20INFO%20forged@127.0.0.1>");
        caller("turned round in the number", "<sip:126%E2%80%AE000916@127.0.0.1>");
        CALLERS.put("no UTF-8", "\"\u00ff\u00fe\u00c0\u00af\" <sip:126000914@127.0.0.1>".getBytes(ISO_8859_1));
    }

    private final Map<String, HostileCaller> answered = new LinkedHashMap<>();
    private Map<String, CdrFile.Entry> records;
    private List<CallRecord> calls;
    private Instant began;
    /** What the PBX had written about other tests. */
    private int earlierLines;

    private static void caller(String name, String from) {
        CALLERS.put(name, from.getBytes(UTF_8));
    }

    @BeforeAll
    void allCallAtOnceAndHangUp(Office office) throws Exception {
        began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        earlierLines = office.pbxLog("security").size();
        List<HostileCaller> all = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> one : CALLERS.entrySet()) {
                HostileCaller caller = new HostileCaller(
                        office.settings().number("hejnal.sip.port"),
                        office.settings().text("hejnal.number"),
                        one.getValue());
                all.add(caller);
                caller.dial(TIMEOUT.dividedBy(4));
                if (caller.isAnswered()) {
                    answered.put(one.getKey(), caller);
                }
            }
        } finally {
            for (HostileCaller caller : all) {
                caller.close();
            }
        }
        calls = eventually(
                "all of their calls are over",
                () -> office.api().calls("?limit=500&since=" + began).items(),
                items -> items.size() >= answered.size() && items.stream().allMatch(CallRecord::isOver));
        records = eventually(
                "the PBX has written them down",
                () -> recordsSince(office, began),
                found -> found.size() >= answered.size());
    }

    private static Map<String, CdrFile.Entry> recordsSince(Office office, Instant began) {
        return office.journal().callRecords().stream()
                .filter(entry -> !entry.start().isBefore(began))
                .collect(Collectors.toMap(CdrFile.Entry::sipCallId, entry -> entry));
    }

    @Test
    void mostOfThemAreAnsweredLikeAnybody() {
        assertThat(answered.keySet())
                .contains(
                        "quotes",
                        "SQL",
                        "HTML",
                        "a formula",
                        "right to left",
                        "a number with a line feed",
                        "a number of HTML",
                        "a number that is a formula",
                        "no UTF-8");
    }

    @Test
    void whoIsAnsweredHasOneCallAndOneTicketAndNothingElseHappens() {
        assertThat(records.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        answered.values().stream().map(HostileCaller::callId).toList());
        assertThat(calls)
                .extracting(CallRecord::linkedid)
                .containsExactlyInAnyOrderElementsOf(
                        records.values().stream().map(CdrFile.Entry::linkedid).toList());
        assertThat(calls).extracting(CallRecord::ticket).doesNotHaveDuplicates();
        assertThat(calls).extracting(CallRecord::outcome).containsOnly("ABANDONED_EARLY");
    }

    @Test
    void theyAreKnownByTheirDigitsOrAsWithheld() {
        assertThat(calls).extracting(CallRecord::caller).allMatch(caller -> caller.matches("|\\+[0-9]{6,15}"));
        assertThat(callOf("SQL").caller()).isEqualTo("+48126000902");
        assertThat(List.of(
                        callOf("a number of HTML").caller(),
                        callOf("a number with a line feed").caller(),
                        callOf("commas and semicolons").caller()))
                .containsOnly("");
    }

    @Test
    void theirWordsAreOnNoScreen(Browser browser) {
        List<String> alerts = new ArrayList<>();
        try (Page screen = browser.screenOf("maria")) {
            screen.onDialog(dialog -> {
                alerts.add(dialog.message());
                dialog.dismiss();
            });
            screen.navigate("/tickets/list.xhtml");
            assertThat(screen.locator("main").innerText())
                    .contains("+48 126 000 902")
                    .doesNotContain("script", "alert", "drop table", "=cmd", "Originate", "SHELL", "X-Evil")
                    .doesNotContainPattern(TURNS_THE_TEXT_ROUND);
            screen.navigate(
                    "/tickets/ticket.xhtml?number=" + callOf("a number of HTML").ticket());
            assertThat(screen.locator("main").innerText()).doesNotContain("script", "alert");
        }
        assertThat(alerts).isEmpty();
    }

    @Test
    void theirWordsAreNotInTheServersLogAndForgeNoLineOfIt(Office office) throws IOException {
        assertThat(office.serverLog().lines())
                .noneMatch(line -> line.contains("Originate")
                        || line.contains("alert(")
                        || line.contains("drop table")
                        || line.contains("=cmd")
                        || line.contains("forged")
                        || line.indexOf('\0') >= 0);
        assertThat(office.pbxLog("messages")).noneMatch(line -> line.startsWith("2026-01-01"));
    }

    /** An action that somebody slipped in would be one that our account may not order, and the PBX notes such. */
    @Test
    void nothingIsOrderedFromThePbxThatWeDidNotOrder(Office office) throws IOException {
        assertThat(office.pbxLog("security").stream().skip(earlierLines))
                .noneMatch(line -> line.contains("AMI")
                        && (line.contains("RequestNotAllowed") || line.contains("RequestBadFormat")));
    }

    @Test
    void whatIsExportedIsATableWithoutFormulas(Office office) {
        HttpResponse<String> answer = office.api().get("/calls?limit=500&since=" + began, "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        List<String> lines = answer.body().lines().toList();
        assertThat(lines)
                .hasSizeGreaterThan(answered.size())
                .allMatch(line -> line.chars().filter(c -> c == ',').count()
                        == lines.getFirst().chars().filter(c -> c == ',').count());
        assertThat(answer.body())
                .contains("+48126000902")
                .doesNotContain("cmd", "script", "Originate", "forged", "\0")
                .doesNotContainPattern(TURNS_THE_TEXT_ROUND)
                .doesNotContainPattern("(?m)(^|,)\"?[=@|\\t-]");
    }

    @Test
    void theNextCallerIsServedAndThePbxIsStillHeard(Office office) throws Exception {
        try (Resident resident = office.call()) {
            resident.hears("Dzień dobry, Urząd Miasta Krakowa.").hangsUp();
            assertThat(office.api().endedCallFrom(resident.number()).outcome()).isEqualTo("ABANDONED_EARLY");
        }
        assertThat(office.api().get("/health").body()).contains("\"telephony\":\"up\"");
    }

    private CallRecord callOf(String name) {
        String linkedid = records.get(answered.get(name).callId()).linkedid();
        return calls.stream()
                .filter(call -> call.linkedid().equals(linkedid))
                .findFirst()
                .orElseThrow();
    }
}
