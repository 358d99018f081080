package pl.hejnal.integration.departments.letter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a reader of an HTML letter sees, in one pass over it. Tags that begin a line break it, cells of a row stay
 * in one, quotations are marked as in plain letters; nothing is fetched and nothing is run.
 */
final class HtmlText {

    /** As many bytes as browsers look through for it. */
    private static final int LONGEST_HEAD = 1_024;

    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})");

    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "br",
            "tr",
            "li",
            "ul",
            "ol",
            "table",
            "tbody",
            "thead",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "blockquote",
            "body",
            "html",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "dl",
            "dt",
            "dd",
            "center",
            "address");
    private static final Set<String> UNSEEN = Set.of("head", "style", "script", "title", "noscript", "template");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("oacute", "ó"),
            Map.entry("Oacute", "Ó"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("bdquo", "„"),
            Map.entry("rdquo", "”"),
            Map.entry("ldquo", "“"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("sect", "§"),
            Map.entry("euro", "€"),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("shy", ""),
            Map.entry("zwnj", ""),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("aogon", "ą"),
            Map.entry("Aogon", "Ą"),
            Map.entry("cacute", "ć"),
            Map.entry("Cacute", "Ć"),
            Map.entry("eogon", "ę"),
            Map.entry("Eogon", "Ę"),
            Map.entry("lstrok", "ł"),
            Map.entry("Lstrok", "Ł"),
            Map.entry("nacute", "ń"),
            Map.entry("Nacute", "Ń"),
            Map.entry("sacute", "ś"),
            Map.entry("Sacute", "Ś"),
            Map.entry("zacute", "ź"),
            Map.entry("Zacute", "Ź"),
            Map.entry("zdot", "ż"),
            Map.entry("Zdot", "Ż"),
            Map.entry("colon", ":"),
            Map.entry("comma", ","),
            Map.entry("period", "."));
    private static final int LONGEST_NAME = 10;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int quoted;
    private boolean preformatted;

    private HtmlText(String html) {
        this.html = html;
    }

    /** The alphabet that its own head names, for letters whose headers name none; else empty. */
    static String charset(byte[] html) {
        int beginning = Math.min(html.length, LONGEST_HEAD);
        Matcher named = CHARSET.matcher(new String(html, 0, beginning, StandardCharsets.ISO_8859_1));
        return named.find() ? named.group(1) : "";
    }

    static String of(String html) {
        HtmlText read = new HtmlText(html);
        read.all();
        return read.text.toString();
    }

    private void all() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && at + 1 < html.length() && isTag(html.charAt(at + 1))) {
                tag();
            } else if (c == '&') {
                reference();
            } else {
                character(c);
                at++;
            }
        }
    }

    private static boolean isTag(char next) {
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            at = after("-->", at);
            return;
        }
        int end = after(">", at);
        boolean closing = html.startsWith("</", at);
        int from = at + (closing ? 2 : 1);
        int to = from;
        while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        String name = html.substring(from, to).toLowerCase(Locale.ROOT);
        at = end;
        if (UNSEEN.contains(name) && !closing) {
            at = afterElement(name);
            return;
        }
        if (name.equals("blockquote")) {
            quoted = Math.max(quoted + (closing ? -1 : 1), 0);
        }
        preformatted = name.equals("pre") ? !closing : preformatted;
        if (LINES.contains(name)) {
            line();
        } else if (name.equals("td") || name.equals("th")) {
            blank();
        }
    }

    /** Where the element ends that has just begun; at the end of the letter if it does not. */
    private int afterElement(String name) {
        int close = at;
        while ((close = html.indexOf("</", close)) >= 0) {
            if (html.regionMatches(true, close + 2, name, 0, name.length())) {
                return after(">", close);
            }
            close += 2;
        }
        return html.length();
    }

    private int after(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    private void reference() {
        int end = at;
        while (end < html.length() && end - at <= LONGEST_NAME && html.charAt(end) != ';') {
            end++;
        }
        String name = end == html.length() || html.charAt(end) != ';' ? "" : html.substring(at + 1, end);
        String means = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
        if (means == null) {
            character('&');
            at++;
            return;
        }
        means.chars().forEach(c -> character((char) c));
        at = end + 1;
    }

    private static @Nullable String numbered(String number) {
        try {
            int code = number.startsWith("x") || number.startsWith("X")
                    ? Integer.parseInt(number.substring(1), 16)
                    : Integer.parseInt(number);
            return Character.isValidCodePoint(code) ? Character.toString(code) : null;
        } catch (NumberFormatException no) {
            return null;
        }
    }

    private void character(char c) {
        if (preformatted && c == '\n') {
            line();
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            blank();
        } else {
            if (quoted > 0 && (text.isEmpty() || text.charAt(text.length() - 1) == '\n')) {
                text.append(">".repeat(Math.min(quoted, LONGEST_NAME))).append(' ');
            }
            text.append(c);
        }
    }

    private void blank() {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
