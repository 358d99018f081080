package pl.hejnal.launcher.pbx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The host's apt sources, one-line ({@code .list}) and deb822 ({@code .sources}); read to find its Debian mirror. */
record AptSources(List<String> texts) {

    private static final Pattern ONE_LINE =
            Pattern.compile("(?m)^\\s*deb\\s+(?:\\[[^\\]]*\\]\\s*)?(\\S+)\\s+\\S+.*\\bmain\\b");
    private static final Pattern DEB822 = Pattern.compile("(?m)^URIs:\\s*(\\S+)");

    static AptSources ofHost() throws IOException {
        List<String> texts = new ArrayList<>();
        Path list = Path.of("/etc/apt/sources.list");
        if (Files.isReadable(list)) {
            texts.add(Files.readString(list));
        }
        Path parts = Path.of("/etc/apt/sources.list.d");
        if (Files.isDirectory(parts)) {
            try (Stream<Path> files = Files.list(parts)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(list|sources)"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return new AptSources(texts);
    }

    /** The archive itself: its path ends with /debian; the security archive and others' repositories do not count. */
    String mirror() throws IOException {
        for (String text : texts) {
            for (Pattern form : List.of(DEB822, ONE_LINE)) {
                Matcher matcher = form.matcher(text);
                while (matcher.find()) {
                    if (matcher.group(1).matches(".*/debian(/\\d{8}T\\d{6}Z)?/?")) {
                        return matcher.group(1);
                    }
                }
            }
        }
        throw new IOException(
                "no Debian mirror in /etc/apt/sources.list or sources.list.d; install asterisk 20 or newer");
    }
}
