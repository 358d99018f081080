package pl.hejnal.dialplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.hejnal.dialplan.Dialplan.Step;

/**
 * Where a call that begins in one context can come to, and what it meets there. What is not known to be harmless is a
 * finding: a new application in the dialplan has to be judged here first.
 */
final class Ways {

    /** None of them makes a call, hands one over or runs a program. */
    private static final Set<String> HARMLESS = Set.of(
            "Answer",
            "Hangup",
            "NoOp",
            "Set",
            "Playback",
            "Background",
            "Read",
            "Wait",
            "WaitExten",
            "Verbose",
            "Record",
            "CELGenUserEvent",
            "StopMixMonitor",
            "Return",
            "Congestion",
            "Busy",
            "PJSIPHangup",
            "MusicOnHold",
            "SoftHangup");
    /** Our own server decides what is said; of what it may do beyond that, another test tells. */
    private static final Set<String> OURS = Set.of("AGI");

    private static final Set<String> JUMPS = Set.of("Goto", "GotoIf", "GotoIfTime", "Gosub", "GosubIf");
    /** Variables that give somebody on the line a way of their own. */
    private static final Pattern GIVES_A_WAY = Pattern.compile(
            "_{0,2}(DYNAMIC_FEATURES|TRANSFER_CONTEXT|FORWARD_CONTEXT"
                    + "|GOTO_ON_BLINDXFR|BRIDGE_FEATURES|SHELL\\(|GLOBAL\\(|FEATURE\\(|FEATUREMAP\\().*",
            Pattern.DOTALL);
    /** What MSet may set a variable to: a comma in any other text would set a further one. */
    private static final Pattern WITHOUT_COMMA = Pattern.compile("[^$]*|\\$\\{EXTEN\\}"
            + "|\\$\\{IF\\(\\$\\[\\$\\{LEN\\(.*\\)\\} = \\$\\{LEN\\(.*\\)\\}\\]\\?\\$\\{HEJNAL_FROM\\}\\)\\}");
    /** Rings a telephone of the house by its name; a forwarding is not followed. */
    private static final String IN_THE_HOUSE = "PJSIP/\\$\\{EXTEN\\},\\d+,i";

    private static final int ANSWERED = 6;
    /** Options that let neither side transfer, park or run anything, nor the members forward; c goes on after the talk. */
    private static final String QUEUE_OPTIONS = "i(c|\\$\\{IF\\(\\$\\[[^\\]]*\\]\\?c:\\)\\})?";

    /** The voice beside a waiting caller: of the house on both sides, and its context is walked like any other. */
    private static final Pattern BESIDE =
            Pattern.compile("Local/\\$\\{UNIQUEID\\}@(hejnal-beside)/n,exten,(hejnal-whisper),\\$\\{UNIQUEID\\},1"
                    + ",\\d+,av\\((HEJNAL_[A-Z]+=\\$\\{HEJNAL_[A-Z]+\\}\\^?)*\\)");
    /** One channel by its whole id, never whatever a name begins with (u); it leads nowhere else. */
    private static final String LISTEN = "\\$\\{HEJNAL_SPIED\\},qubE[wB]?";
    /** The manager's line from one of its modes to another. */
    private static final Pattern CHANGE =
            Pattern.compile("\\$\\{HEJNAL_SUPERVISION\\},(hejnal-supervision),(listen|whisper|barge),1");
    /** Into one caller's ear, to be heard by nobody else, and nothing of what they say is listened to. */
    private static final String WHISPER = "\\$\\{EXTEN\\},quWE";

    private final Dialplan dialplan;
    private final String queueKeys;
    private final Map<String, String> reached = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();

    private Ways(Dialplan dialplan, String queueKeys) {
        this.dialplan = dialplan;
        this.queueKeys = queueKeys;
    }

    /**
     * @param queueKeys the context in which the keys of a waiting caller are looked up
     * @return everything that could lead a call out, each with its way; empty if nothing can
     */
    static List<String> outOf(Dialplan dialplan, String start, String queueKeys) {
        Ways ways = new Ways(dialplan, queueKeys);
        ways.enter(start, start);
        return List.copyOf(ways.findings);
    }

    /** All contexts that a call from this one can come to. */
    static Set<String> reachedFrom(Dialplan dialplan, String start, String queueKeys) {
        Ways ways = new Ways(dialplan, queueKeys);
        ways.enter(start, start);
        return new LinkedHashSet<>(ways.reached.keySet());
    }

    private void enter(String context, String way) {
        if (context.contains("${")) {
            findings.add(way + ": nobody can tell where that leads");
        } else if (!dialplan.contexts().containsKey(context)) {
            findings.add(way + ": no such context");
        } else if (reached.putIfAbsent(context, way) == null) {
            dialplan.steps(context).forEach(step -> meet(step, context, way));
        }
    }

    private void includes(String included, String context, String way) {
        if (!dialplan.contexts().containsKey(included)) {
            findings.add(way + ": no such context");
        } else if (reached.putIfAbsent(included + " in " + context, way) == null) {
            dialplan.steps(included).forEach(step -> meet(step, context, way));
        }
    }

    private void meet(Step step, String context, String way) {
        String name = step.application();
        if (name.equals("include")) {
            // What is included is looked up as if it stood in the context that includes it.
            includes(step.arguments(), context, way + " → " + step.arguments());
        } else if (name.equals("Dial") && step.arguments().matches(IN_THE_HOUSE)) {
            return;
        } else if (JUMPS.contains(name)) {
            targets(step).forEach(target -> follow(target, context, way));
        } else if (name.equals("ExecIf")) {
            branches(step.arguments()).map(Step::of).forEach(inner -> meet(inner, context, way));
        } else if (name.equals("Queue")) {
            queue(step, way);
        } else if (name.equals("Originate") && BESIDE.matcher(step.arguments()).matches()) {
            for (String end :
                    BESIDE.matcher(step.arguments()).replaceAll("$1 $2").split(" ")) {
                enter(end, way + " → " + end);
            }
        } else if (name.equals("ChanSpy") && step.arguments().matches(WHISPER + "|" + LISTEN)) {
            return;
        } else if (name.equals("ChannelRedirect")
                && CHANGE.matcher(step.arguments()).matches()) {
            enter(CHANGE.matcher(step.arguments()).replaceAll("$1"), way + " → " + step);
        } else if (name.equals("MSet") && split(step.arguments()).stream().allMatch(Ways::isHarmless)) {
            return;
        } else if (name.equals("MixMonitor") && split(step.arguments()).size() <= 2) {
            // Without a third argument, which would be a command, it writes a file and no more.
            return;
        } else if ((name.equals("Set")
                        && GIVES_A_WAY.matcher(step.arguments().strip()).matches())
                || (!HARMLESS.contains(name) && !OURS.contains(name))) {
            findings.add(way + ": " + step);
        }
    }

    private static boolean isHarmless(String assignment) {
        int equals = outside(assignment, '=', 0);
        return equals < assignment.length()
                && !GIVES_A_WAY.matcher(assignment.strip()).matches()
                && WITHOUT_COMMA.matcher(assignment.substring(equals + 1)).matches();
    }

    private void queue(Step step, String way) {
        String[] arguments = step.arguments().split(",", -1);
        if (arguments.length > ANSWERED) {
            // What runs on the clerk's channel when they answer.
            enter(arguments[ANSWERED], way + " → " + arguments[ANSWERED]);
        }
        if (arguments.length < 2 || !arguments[1].matches(QUEUE_OPTIONS)) {
            findings.add(way + ": " + step);
        }
        enter(queueKeys, way + " → " + queueKeys);
    }

    /** @param target label, extension and label, or context, extension and label */
    private void follow(String target, String context, String way) {
        List<String> parts = split(target.replace("${CONTEXT}", context));
        if (parts.size() == 3 && !parts.getFirst().isBlank()) {
            enter(parts.getFirst().strip(), way + " → " + parts.getFirst().strip());
        }
    }

    private static Stream<String> targets(Step jump) {
        return jump.application().endsWith("If") || jump.application().equals("GotoIfTime")
                ? branches(jump.arguments())
                : Stream.of(jump.arguments());
    }

    /** What stands after the condition's question mark, on both sides of the colon. */
    private static Stream<String> branches(String arguments) {
        int question = outside(arguments, '?', 0);
        String both = arguments.substring(question + 1);
        int colon = outside(both, ':', 0);
        return colon == both.length()
                ? Stream.of(both)
                : Stream.of(both.substring(0, colon), both.substring(colon + 1));
    }

    private static List<String> split(String target) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int comma = outside(target, ',', 0); comma < target.length(); comma = outside(target, ',', from)) {
            parts.add(target.substring(from, comma));
            from = comma + 1;
        }
        parts.add(target.substring(from));
        return parts;
    }

    /** The next place of this character that is in no bracket and no quotes; the text's length if there is none. */
    private static int outside(String text, char wanted, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == wanted && depth == 0 && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    /** Every step by which a call leaves for the trunk, with its context and the steps before it. */
    static List<String> unguarded(Dialplan dialplan, String wayOut, List<Pattern> guards) {
        List<String> found = new ArrayList<>();
        dialplan.contexts().forEach((context, steps) -> {
            for (int i = 0; i < steps.size(); i++) {
                String step = steps.get(i).toString();
                if (step.matches("(?s)(Dial|Originate|ExecIf|TryExec|Exec|Page|FollowMe)\\(.*@trunk.*")) {
                    List<Step> before = steps.subList(0, i);
                    boolean guarded = context.equals(wayOut)
                            && guards.stream()
                                    .allMatch(guard -> before.stream()
                                            .map(Step::toString)
                                            .map(guard::matcher)
                                            .anyMatch(Matcher::matches));
                    if (!guarded || !step.matches("Dial\\(PJSIP/\\$\\{EXTEN\\}@trunk,\\d+,i\\)")) {
                        found.add(context + ": " + step);
                    }
                }
            }
        });
        return found;
    }
}
