package pl.hejnal.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the old generation of a Java process holds once everything that can be forgotten has been forgotten. */
public final class OldGenerationHeap {

    /** As jcmd's GC.heap_info tells it for the serial collector: {@code Tenured total 1K, used 2K}; before Java 25 otherwise. */
    private static final Pattern USED = Pattern.compile("(?i)tenured(?: generation)?\\s+total \\d+K, used (\\d+)K");

    private static final int KIBI = 1024;

    private OldGenerationHeap() {}

    /** @return mebibytes, after two full collections: the second takes what only waited for its finaliser */
    public static double afterCollection(long pid) throws IOException, InterruptedException {
        ask(pid, "GC.run");
        ask(pid, "GC.run");
        return used(ask(pid, "GC.heap_info"));
    }

    static double used(String told) throws IOException {
        Matcher used = USED.matcher(told);
        if (!used.find()) {
            throw new IOException("the server does not tell of its old generation: "
                    + told.lines().findFirst().orElse(""));
        }
        return Double.parseDouble(used.group(1)) / KIBI;
    }

    private static String ask(long pid, String question) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), Long.toString(pid), question)
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes());
        if (jcmd.waitFor() != 0) {
            throw new IOException("jcmd failed: " + answer.strip());
        }
        return answer;
    }
}
