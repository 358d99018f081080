package pl.hejnal.dialplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Toll fraud: a caller from the telephone network who is let out again calls at the city's cost. */
class NobodyCallsOutThroughTheOfficeTest {

    private static final Path CONFIG =
            Path.of(System.getProperty("hejnal.checkout")).resolve("config/asterisk");
    private static final Path SOURCES = Path.of(System.getProperty("hejnal.checkout"));
    /** What the launcher writes beside the dialplan; X is any digit (Asterisk's pattern matching). */
    private static final Map<String, String> FILES = Map.of(
            "numbers.conf", "exten => 126165555,1,Goto(hejnal-arrived,${EXTEN},1)",
            "clerk-numbers.conf", "exten => 101,1,Goto(${CONTEXT}-person,anna,1)",
            "outside-numbers.conf", "exten => _12XXXXXXX,1,Goto(hejnal-outbound,${EXTEN},1)",
            "allowed-numbers.conf",
                    "[hejnal-allowed]\nexten => _48XXXXXXXXX,1,NoOp()\n[hejnal-refused]\nexten => _4870XXXXXXX,1,NoOp()");

    private static final String WAY_OUT = "hejnal-outward";
    private static final String SUPERVISION = "hejnal-supervision";
    /** Reached by {@code hejnal-outside} alone. */
    private static final String CLERKS_WAY_OUT = "hejnal-outbound";
    /** Refused first, then allowed; both lead to the extension's end. */
    private static final List<Pattern> GUARDS = List.of(
            Pattern.compile(
                    "GotoIf\\(\\$\\[\"\\$\\{DIALPLAN_EXISTS\\(hejnal-refused,\\$\\{EXTEN\\},1\\)\\}\" != \"0\"\\]\\?no\\)"),
            Pattern.compile(
                    "GotoIf\\(\\$\\[\"\\$\\{DIALPLAN_EXISTS\\(hejnal-allowed,\\$\\{EXTEN\\},1\\)\\}\" != \"1\"\\]\\?no\\)"));

    @Test
    void no_way_of_a_caller_leads_out() {
        assertThat(waysOut(delivered())).isEmpty();
    }

    /** By REFER; the telephone's own context is not the one that its caller is sent to. */
    @Test
    void no_clerk_can_send_a_caller_out() {
        assertThat(Ways.outOf(delivered(), transfers(), queueKeys())).isEmpty();
        assertThat(Ways.reachedFrom(delivered(), transfers(), queueKeys()))
                .contains("hejnal-transfer-person", "hejnal-waiting");
    }

    /** Clerks may, to what their own list names. */
    @Test
    void clerks_come_outside_by_their_list_only() {
        assertThat(delivered().steps("hejnal-outside"))
                .allMatch(step -> step.application().equals("Goto"));
        assertThat(Ways.reachedFrom(delivered(), "hejnal-clerks", queueKeys())).contains(CLERKS_WAY_OUT);
        delivered().contexts().forEach((context, steps) -> {
            if (!context.equals("hejnal-outside")) {
                assertThat(steps).noneMatch(step -> step.arguments().contains(CLERKS_WAY_OUT));
            }
        });
    }

    /** The walk is no use if it stops at the door. */
    @Test
    void the_walk_comes_everywhere_a_caller_can_come_to() {
        assertThat(Ways.reachedFrom(delivered(), trunk("context"), queueKeys()))
                .contains(
                        "hejnal-menu",
                        "hejnal-forwarded",
                        "hejnal-merged",
                        "hejnal-fallback",
                        "hejnal-waiting",
                        "hejnal-keys",
                        "hejnal-message",
                        "hejnal-beside",
                        "hejnal-whisper",
                        "hejnal-answered")
                .doesNotContain(WAY_OUT, CLERKS_WAY_OUT);
    }

    /** Only Hejnał originates a manager's line there; keys, transfers and numbers lead no caller and no clerk to it. */
    @ParameterizedTest
    @CsvSource({"hejnal-public", "hejnal-called", "hejnal-clerks", "hejnal-transfer", "hejnal-keys"})
    void nobody_dials_their_way_to_a_talk_of_others(String from) {
        assertThat(Ways.reachedFrom(delivered(), from, queueKeys())).noneMatch(way -> way.contains(SUPERVISION));
    }

    @ParameterizedTest
    @CsvSource({SUPERVISION, SUPERVISION + "-change"})
    void a_manager_at_a_talk_comes_nowhere_else(String from) {
        assertThat(Ways.outOf(delivered(), from, queueKeys())).isEmpty();
        assertThat(Ways.reachedFrom(delivered(), from, queueKeys())).contains(SUPERVISION);
    }

    /** ChanSpy without a channel's whole id listens to whoever talks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hejnal-supervision        | exten => all,1,ChanSpy(,qbE)
            hejnal-supervision        | exten => all,1,ChanSpy(PJSIP/anna,qbE)
            hejnal-supervision        | exten => all,1,ChanSpy(${HEJNAL_SPIED},qbE)
            hejnal-supervision        | exten => all,1,ChanSpy(${HEJNAL_SPIED},qubEX)
            hejnal-supervision-change | exten => all,1,ChannelRedirect(${HEJNAL_SUPERVISION},hejnal-outward,1,1)
            hejnal-supervision-change | exten => all,1,ChannelRedirect(${X},hejnal-supervision,listen,1)
            """)
    void a_planted_way_to_another_talk_is_found(String context, String line) {
        assertThat(Ways.outOf(Dialplan.parse(planted(context, line), new HashMap<>(FILES)), context, queueKeys()))
                .isNotEmpty();
    }

    @Test
    void whoever_listens_was_brought_to_one_channel() {
        List<Dialplan.Step> steps = delivered().steps(SUPERVISION);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).application().equals("ChanSpy")) {
                assertThat(steps.subList(i - 2, i))
                        .extracting(Dialplan.Step::toString)
                        .containsExactly(
                                "GotoIf($[\"${FILTER(0-9,${HEJNAL_SPIED})}\" = \"\"]?no)", "Set(CDR_PROP(disable)=1)");
            }
        }
        assertThat(steps)
                .filteredOn(step -> step.application().equals("ChanSpy"))
                .hasSize(3);
    }

    @Test
    void whoever_is_called_back_comes_to_the_queue_and_to_nothing_else() {
        assertThat(Ways.outOf(delivered(), "hejnal-called", queueKeys())).isEmpty();
    }

    @Test
    void calls_leave_for_the_trunk_in_one_place_behind_both_lists() {
        assertThat(Ways.unguarded(delivered(), WAY_OUT, GUARDS))
                .containsExactly(CLERKS_WAY_OUT + ": Dial(PJSIP/${FILTER(0-9,${EXTEN})}@trunk,60,i)");
        assertThat(delivered().steps(WAY_OUT))
                .anyMatch(step -> step.application().equals("Dial"));
    }

    @Test
    void the_network_cannot_transfer_a_call() {
        assertThat(trunk("allow_transfer")).isEqualTo("no");
        assertThat(CONFIG.resolve("features.conf")).doesNotExist();
    }

    /** Over FastAGI and AMI our server could do anything: this is all it says. */
    @Test
    void our_own_program_runs_no_application_but_a_note_and_originates_to_known_places_only() throws IOException {
        String telephony = sources("integration/src/main/java/pl/hejnal/integration/telephony");
        assertThat(found("\"EXEC\", \"(\\w+)\"", telephony)).containsOnly("CELGenUserEvent");
        assertThat(telephony)
                .doesNotContain(
                        "SET CONTEXT",
                        "SET EXTENSION",
                        "RedirectAction",
                        "CommandAction",
                        "AtxferAction",
                        "BlindTransferAction");
        assertThat(found("setChannel\\(([^;]+)\\);", telephony))
                .containsExactlyInAnyOrder(
                        "\"Local/%s@hejnal-outward/n\".formatted(digits(order))",
                        "ClerkInterface.of(supervision.manager().value())",
                        "\"Local/%s@hejnal-supervision-change/n\".formatted(deed)");
        assertThat(found("setContext\\(([^;]+)\\);", telephony))
                .containsExactlyInAnyOrder("ANSWERED", "CONTEXT", "CHANGE");
        assertThat(telephony).doesNotContain("setApplication");
    }

    /** Each line is planted into the context that stands before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hejnal-menu    | same => n,Dial(PJSIP/${EXTEN}@trunk)
            hejnal-menu    | same => n,Goto(hejnal-outward,48700123456,1)
            hejnal-menu    | same => n,Goto(${HEJNAL_NEXT},${EXTEN},1)
            hejnal-public  | include => hejnal-clerks-planted
            hejnal-waiting | same => n,GotoIf($["${X}" = "a:b?c"]?ask:hejnal-outward,${HEJNAL_PRESSED},1)
            hejnal-waiting | same => n,GosubIf($[1]?hejnal-outward,1,1(x))
            hejnal-waiting | same => n,Queue(office,t)
            hejnal-waiting | same => n,Queue(office,iT)
            hejnal-waiting | same => n,Queue(office)
            hejnal-waiting | same => n,Queue(office,i,,,9,,hejnal-outward)
            hejnal-waiting | same => n,Originate(Local/1@hejnal-outward/n,exten,hejnal-whisper,${UNIQUEID},1,5,av())
            hejnal-waiting | same => n,Originate(Local/${UNIQUEID}@hejnal-beside/n,app,Dial,"PJSIP/1@trunk",,5,av())
            hejnal-whisper | same => n,ChanSpy(all,w)
            hejnal-whisper | same => n,Goto(hejnal-outward,48700123456,1)
            hejnal-beside  | same => n,Goto(hejnal-outward,48700123456,1)
            hejnal-answered | same => n,Goto(hejnal-outward,48700123456,1)
            hejnal-waiting | same => n,Set(__DYNAMIC_FEATURES=blindxfer)
            hejnal-waiting | same => n,MSet(X=1,__DYNAMIC_FEATURES=blindxfer)
            hejnal-waiting | same => n,MSet(X=${CALLERID(name)},Y=1)
            hejnal-waiting | same => n,ExecIf($[${X}]?Dial(PJSIP/1@trunk):NoOp())
            hejnal-keys    | exten => 9,1,Goto(hejnal-outward,48700123456,1)
            hejnal-fallback | same => n,Originate(PJSIP/1@trunk,exten,hejnal-menu,1,1)
            hejnal-fallback | same => n,System(curl)
            hejnal-fallback | same => n,Transfer(PJSIP/1@trunk)
            hejnal-fallback | same => n,Macro(hejnal-outward)
            hejnal-transfer-person | same => n,Goto(hejnal-outside,1,1)
            hejnal-fallback | same => n,DISA(no-password,hejnal-outward)
            """)
    void a_planted_way_out_is_found(String context, String line) {
        assertThat(waysOut(Dialplan.parse(planted(context, line), new HashMap<>(FILES))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hejnal-clerks  | exten => _X.,1,Dial(PJSIP/${EXTEN}@trunk,60,i)
            hejnal-outward | same => n,Dial(PJSIP/${EXTEN}@trunk,60,iT)
            hejnal-outward | same => n,Dial(PJSIP/0048700123456@trunk,60,i)
            """)
    void a_planted_call_past_the_lists_is_found(String context, String line) {
        assertThat(Ways.unguarded(Dialplan.parse(planted(context, line), new HashMap<>(FILES)), WAY_OUT, GUARDS))
                .anyMatch(found -> found.startsWith(context + ": "));
    }

    @ParameterizedTest
    @CsvSource({"hejnal-refused", "hejnal-allowed"})
    void a_way_out_without_one_of_the_lists_is_found(String list) {
        String without = read("extensions.conf").replaceAll("GotoIf\\(.*DIALPLAN_EXISTS\\(" + list + ".*", "NoOp()");
        assertThat(Ways.unguarded(Dialplan.parse(without, new HashMap<>(FILES)), WAY_OUT, GUARDS))
                .anyMatch(found -> found.startsWith(WAY_OUT));
    }

    private static String planted(String context, String line) {
        return read("extensions.conf").replace("[" + context + "]\n", "[" + context + "]\n" + line + "\n")
                + "\n[hejnal-clerks-planted]\nexten => _X.,1,Dial(PJSIP/${EXTEN}@trunk)\n";
    }

    /** Of a caller from the network, also once a clerk has sent them on. */
    private static List<String> waysOut(Dialplan dialplan) {
        return Stream.of(trunk("context"), transfers())
                .flatMap(from -> Ways.outOf(dialplan, from, queueKeys()).stream())
                .toList();
    }

    private static String transfers() {
        return found("TRANSFER_CONTEXT\\s*=\\s*(\\S+)", read("pjsip.conf")).getFirst();
    }

    private static Dialplan delivered() {
        return Dialplan.parse(read("extensions.conf"), new HashMap<>(FILES));
    }

    /** A setting of the endpoint by which the telephone network comes in. */
    private static String trunk(String setting) {
        return found("(?s)\\[trunk\\]\\ntype = endpoint.*?\\n" + setting + " = (\\S+)", read("pjsip.conf"))
                .getFirst();
    }

    private static String queueKeys() {
        List<String> contexts = found("(?m)^context = (\\S+)", read("queues.conf"));
        assertThat(contexts).hasSize(1);
        return contexts.getFirst();
    }

    private static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static String sources(String directory) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(directory))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(NobodyCallsOutThroughTheOfficeTest::text)
                    .reduce("", String::concat);
        }
    }

    private static String read(String file) {
        return text(CONFIG.resolve(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
