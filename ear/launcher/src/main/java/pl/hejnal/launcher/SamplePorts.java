package pl.hejnal.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ports of the sample departments: those that are not set stand beside {@code hejnal.sample.km.port}. */
public final class SamplePorts {

    public static final String FIRST = "hejnal.sample.km.port";
    public static final String CONTROL = "hejnal.sample.control.port";
    public static final String SOAP = "hejnal.sample.sa.port";
    public static final String SFTP = "hejnal.sample.pd.port";
    public static final String SMTP = "hejnal.sample.usc.smtp.port";
    public static final String IMAP = "hejnal.sample.usc.imap.port";
    private static final Map<String, Integer> BESIDE = Map.of(CONTROL, -1, SOAP, 1, SFTP, 2, SMTP, 3, IMAP, 4);

    private SamplePorts() {}

    static Optional<String> besideTheFirst(String key, Settings settings) {
        return Optional.ofNullable(BESIDE.get(key)).map(apart -> Integer.toString(settings.number(FIRST) + apart));
    }

    /** Setting name to port, all of them. */
    public static Map<String, Integer> of(Settings settings) {
        Map<String, Integer> ports = new TreeMap<>();
        List.of(FIRST, CONTROL, SOAP, SFTP, SMTP, IMAP).forEach(key -> ports.put(key, settings.number(key)));
        return ports;
    }
}
