package pl.hejnal.integration.departments.letter;

import java.util.ArrayList;
import java.util.List;

/** Lines that a mail program wrapped and meant to be one again (RFC 3676, format=flowed). */
final class FlowedText {

    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    /** @param delSp whether the blank at the end of a wrapped line was put there by the program */
    static String joined(String text, boolean delSp) {
        List<String> lines = new ArrayList<>();
        StringBuilder flowing = new StringBuilder();
        int flowingDepth = -1;
        for (String line : text.lines().toList()) {
            int depth = depth(line);
            String content = line.substring(depth);
            content = content.startsWith(" ") ? content.substring(1) : content;
            if (flowingDepth >= 0 && (flowingDepth != depth || content.equals(SIGNATURE))) {
                lines.add(flowing.toString());
                flowingDepth = -1;
            }
            if (flowingDepth < 0) {
                flowing = new StringBuilder(">".repeat(depth));
            }
            boolean goesOn = content.endsWith(" ") && !content.equals(SIGNATURE);
            flowing.append(goesOn && delSp ? content.substring(0, content.length() - 1) : content);
            flowingDepth = depth;
            if (!goesOn) {
                lines.add(flowing.toString());
                flowingDepth = -1;
            }
        }
        if (flowingDepth >= 0) {
            lines.add(flowing.toString());
        }
        return String.join("\n", lines);
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
