package pl.hejnal.web.resources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a linter would be asked to see in our few scripts and the one style sheet (ADR 043). */
final class ResourceRules {

    private static final Pattern ONE_SCOPE = Pattern.compile("(?s).*\\}(\\(\\)\\)|\\)\\(\\));\\s*");
    private static final Pattern COLOUR = Pattern.compile("(--[\\w-]+:\\s*)?(#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl)a?\\()");
    private static final Pattern USED = Pattern.compile("var\\((--[\\w-]+)");
    private static final Pattern DEFINED = Pattern.compile("(--[\\w-]+)\\s*:");

    private static final Map<Pattern, String> FORBIDDEN = forbidden();

    private ResourceRules() {}

    private static Map<Pattern, String> forbidden() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put(
                "\\.(innerHTML|outerHTML)\\b|insertAdjacentHTML|document\\.write",
                "words go in by textContent, a caller chooses some of them");
        reasons.put("\\beval\\(|new Function\\b|setTimeout\\(\\s*['\"`]", "no text becomes a program");
        reasons.put("[^=!<>]==[^=]|!=[^=]", "=== compares without converting");
        reasons.put("\\bconsole\\.|\\bdebugger\\b|\\balert\\(", "left over from a search for a fault");
        reasons.put("https?://", "nothing is fetched from elsewhere");
        reasons.put("\\bwith\\s*\\(", "nobody can tell whose a name is");
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        reasons.forEach((pattern, reason) -> patterns.put(Pattern.compile(pattern), reason));
        return patterns;
    }

    static List<String> ofScript(String script) {
        List<String> findings = new ArrayList<>();
        if (!script.contains("'use strict';")) {
            findings.add("not strict");
        }
        if (!ONE_SCOPE.matcher(script).matches()) {
            findings.add("not in a scope of its own");
        }
        FORBIDDEN.forEach((pattern, reason) -> {
            Matcher found = pattern.matcher(script);
            while (found.find()) {
                findings.add("line " + line(script, found.start()) + ": "
                        + found.group().strip() + " (" + reason + ")");
            }
        });
        return findings;
    }

    static List<String> ofStyle(String style) {
        List<String> findings = new ArrayList<>();
        if (style.chars().filter(c -> c == '{').count()
                != style.chars().filter(c -> c == '}').count()) {
            findings.add("braces do not match");
        }
        Matcher colour = COLOUR.matcher(style);
        while (colour.find()) {
            if (colour.group(1) == null) {
                findings.add("line " + line(style, colour.start()) + ": " + colour.group()
                        + " (a colour has a name, for the dark and the printed page)");
            }
        }
        Set<String> defined =
                DEFINED.matcher(style).results().map(found -> found.group(1)).collect(Collectors.toSet());
        USED.matcher(style)
                .results()
                .filter(found -> !defined.contains(found.group(1)))
                .map(found -> "line " + line(style, found.start()) + ": " + found.group(1) + " is not defined")
                .forEach(findings::add);
        Pattern.compile("@import|url\\(\\s*['\"]?(https?:)?//")
                .matcher(style)
                .results()
                .map(MatchResult::group)
                .map(found -> found + " (nothing is fetched from elsewhere)")
                .forEach(findings::add);
        return findings;
    }

    private static long line(String text, int position) {
        return text.substring(0, position).lines().count();
    }
}
