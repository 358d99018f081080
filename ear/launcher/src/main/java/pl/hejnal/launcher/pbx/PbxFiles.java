package pl.hejnal.launcher.pbx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes one instance's directories, configuration and sounds from {@code config/asterisk}. */
final class PbxFiles {

    private final PbxSettings settings;
    private final AsteriskProgram asterisk;

    PbxFiles(PbxSettings settings, AsteriskProgram asterisk) {
        this.settings = settings;
        this.asterisk = asterisk;
    }

    void install() throws IOException, InterruptedException {
        Path home = settings.home();
        for (String part : new String[] {
            "etc",
            "lib",
            "share/sounds/hejnal",
            "share/moh",
            "share/quiet",
            "share/sounds/en/hejnal",
            "share/agi-bin",
            "spool/messages",
            "spool/talks",
            "cache",
            "run",
            "log/cdr-custom",
            "log/cel-custom"
        }) {
            Files.createDirectories(home.resolve(part));
        }
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        Path documentation = home.resolve("share/documentation");
        Files.deleteIfExists(documentation);
        Files.createSymbolicLink(documentation, asterisk.documentation());
        writeConfiguration(home.resolve("etc"));
        renderSounds();
    }

    private void writeConfiguration(Path etc) throws IOException {
        Map<String, String> values = new TreeMap<>(Map.of(
                "@HOME@",
                settings.home().toString(),
                "@MODULES@",
                asterisk.modules().toString(),
                "@AGI_URL@",
                settings.agiUrl(),
                "@SIP_BIND@",
                settings.sipBind(),
                "@SIP_PORT@",
                "" + settings.sipPort(),
                "@AMI_PORT@",
                "" + settings.amiPort(),
                "@AMI_SECRET@",
                settings.amiSecret(),
                "@RTP_FROM@",
                "" + settings.rtpFrom(),
                "@RTP_TO@",
                "" + settings.rtpTo()));
        values.put("@TRUNK@", settings.reach().trunk());
        values.put("@NUMBER@", settings.numbers().getFirst());
        try (Stream<Path> files = Files.list(settings.config().resolve("asterisk"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".conf")).toList()) {
                String text = Files.readString(file);
                for (Map.Entry<String, String> value : values.entrySet()) {
                    text = text.replace(value.getKey(), value.getValue());
                }
                write(etc.resolve(file.getFileName()), text);
            }
        }
        write(etc.resolve("numbers.conf"), numbers(settings.numbers()));
        write(etc.resolve("allowed-numbers.conf"), settings.outward().dialplan());
        StringBuilder clerks = new StringBuilder();
        new TreeMap<>(settings.clerkPasswords())
                .forEach((login, password) -> clerks.append("""
                [%1$s](clerk-endpoint)
                auth = %1$s
                aors = %1$s
                accountcode = %1$s
                [%1$s](clerk-auth)
                username = %1$s
                password = %2$s
                [%1$s](clerk-aor)

                """.formatted(login, password)));
        write(etc.resolve("clerks.conf"), clerks.toString());
        write(etc.resolve("clerk-numbers.conf"), settings.reach().clerkNumbers());
        write(etc.resolve("outside-numbers.conf"), settings.reach().outsideNumbers());
    }

    /** Each in every form in which it may be dialled; what is written for one number is never taken for another. */
    static String numbers(List<String> configured) {
        Map<String, String> numbers = new LinkedHashMap<>();
        List<OfficeNumber> all = configured.stream().map(OfficeNumber::of).toList();
        all.forEach(number -> numbers.put(number.digits(), number.digits()));
        all.forEach(number -> number.forms().forEach(form -> numbers.putIfAbsent(form, number.digits())));
        StringBuilder lines = new StringBuilder();
        numbers.forEach((form, number) -> lines.append("exten => ")
                .append(form)
                .append(",1,Goto(hejnal-arrived,")
                .append(number)
                .append(",1)\n"));
        return lines.toString();
    }

    private static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private void renderSounds() throws IOException, InterruptedException {
        renderSounds("pl", "fallback-texts.properties", settings.soundsDir());
        renderSounds("en", "fallback-texts-en.properties", settings.home().resolve("share/sounds/en/hejnal"));
        Path beep = settings.soundsDir().resolve("beep.alaw");
        if (!Files.exists(beep)) {
            Alaw.beep(beep);
        }
        Path music = settings.home().resolve("share/moh/calm.alaw");
        if (!Files.exists(music)) {
            Alaw.music(music);
        }
        Path quiet = settings.home().resolve("share/quiet/quiet.wav");
        if (!Files.exists(quiet)) {
            Alaw.quiet(quiet);
        }
    }

    private void renderSounds(String voice, String file, Path directory) throws IOException, InterruptedException {
        Properties texts = new Properties();
        try (InputStream in =
                Files.newInputStream(settings.config().resolve("asterisk").resolve(file))) {
            texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (String key : texts.stringPropertyNames()) {
            Path sidecar = directory.resolve(key + ".txt");
            if (!Files.exists(sidecar) || !Files.readString(sidecar).equals(texts.getProperty(key))) {
                Alaw.speak(voice, texts.getProperty(key), directory.resolve(key + ".alaw"));
                Files.writeString(sidecar, texts.getProperty(key));
            }
        }
    }
}
