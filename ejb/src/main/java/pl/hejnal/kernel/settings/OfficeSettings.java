package pl.hejnal.kernel.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.WithParentName;
import jakarta.enterprise.inject.Vetoed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * All settings of an office, as typed groups; config/hejnal.properties explains each. What has no default is given by the launcher
 * (places below its home, secrets), or its feature is off.
 */
@Vetoed // The server's own configuration would read it as well, by other rules.
@ConfigMapping(prefix = OfficeSettings.PREFIX)
public interface OfficeSettings extends WebSettings, TelephonySettings, PbxMachineSettings, OpenDataSettings {

    String PREFIX = "hejnal";

    @WithDefault("demo")
    Mode mode();

    @WithDefault("Kraków")
    String city();

    Names office();

    /** The numbers that residents dial; the first is the one to print. */
    @WithName("number")
    @WithDefault("126165555")
    List<@WithConverter(Stripped.class) String> dialledNumbers();

    /** Where it is kept how far ticket numbers have been given. */
    @WithName("numbers")
    Optional<Path> givenNumbers();

    Optional<Path> recordings();

    @WithDefault("anna,piotr,joanna,marek,zofia")
    List<@WithConverter(Stripped.class) String> clerks();

    /** Managers who have a telephone of their own, to be brought to a talk. */
    @WithDefault("maria")
    List<@WithConverter(Stripped.class) String> managers();

    Database db();

    Departments departments();

    Sample sample();

    Demo demo();

    Mail mail();

    Outbox outbox();

    Shifts shifts();

    Pin pin();

    Repeats repeats();

    enum Mode {
        DEMO,
        PRODUCTION
    }

    /** As the voice menu greets; further languages are asked for by their code. */
    interface Names {

        @WithDefault("Urząd Miasta Krakowa")
        String pl();

        @WithDefault("City Hall of Kraków")
        String en();
    }

    interface Database {

        @WithDefault("5433")
        @Between(least = 1, most = 65_535)
        int port();

        @WithName("relay.port")
        @Between(least = 1, most = 65_535)
        Optional<Integer> relayPort();

        @Shown("jdbc:postgresql://db.example.org/hejnal")
        Optional<String> url();

        @WithDefault("hejnal")
        String user();

        Optional<String> password();

        @WithDefault("40")
        @Between(least = 4, most = 1_000)
        int pool();

        Owner owner();
    }

    interface Owner {

        @WithParentName
        @Shown("hejnal_owner")
        Optional<String> name();

        Optional<String> password();
    }

    interface Departments {

        @WithParentName
        Optional<Path> routes();

        Optional<Path> secrets();

        Optional<Path> drops();

        @WithDefault("30")
        @Between(least = 0, most = 86_400)
        @WithConverter(Units.Seconds.class)
        Duration fresh();

        @WithDefault("1400")
        @Between(least = 200, most = 10_000)
        @WithConverter(Units.Milliseconds.class)
        Duration timeout();
    }

    /** Ports that are not set stand beside the vehicle department's. */
    interface Sample {

        @WithName("km.port")
        @WithDefault("8181")
        @Between(least = 1, most = 65_535)
        int vehiclesPort();

        @WithName("control.port")
        @Shown("8180")
        @Between(least = 1, most = 65_535)
        Optional<Integer> controlPort();

        @WithName("sa.port")
        @Shown("8182")
        @Between(least = 1, most = 65_535)
        Optional<Integer> soapPort();

        @WithName("pd.port")
        @Shown("8183")
        @Between(least = 1, most = 65_535)
        Optional<Integer> sftpPort();

        @WithName("usc.smtp.port")
        @Shown("8184")
        @Between(least = 1, most = 65_535)
        Optional<Integer> smtpPort();

        @WithName("usc.imap.port")
        @Shown("8185")
        @Between(least = 1, most = 65_535)
        Optional<Integer> imapPort();

        @WithName("km.url")
        @Shown("http://127.0.0.1:8181")
        Optional<String> vehiclesUrl();

        @WithName("sa.url")
        @Shown("http://127.0.0.1:8182")
        Optional<String> soapUrl();

        @WithName("au.jdbc")
        @Shown("jdbc:postgresql://127.0.0.1:5433/architektura")
        Optional<String> databaseUrl();
    }

    interface Demo {

        @WithName("dir")
        Optional<Path> directory();
    }

    interface Mail {

        @Shown("mail.example.org")
        Optional<String> host();

        @Shown("hejnal@example.org")
        Optional<String> from();

        @WithDefault("starttls")
        Security security();

        @WithDefault("587")
        @Between(least = 1, most = 65_535)
        int port();

        Optional<String> user();

        @WithName("password.file")
        Optional<Path> passwordFile();

        /** How the connection to the mail server is kept secret. */
        enum Security {
            /** Begins plain and goes on encrypted, or not at all (submission, port 587). */
            STARTTLS,
            /** Encrypted from the first octet (submissions, port 465). */
            TLS,
            /** Plain; never with a password, unless the server is this machine. */
            NONE
        }
    }

    interface Outbox {

        /** For how long it is kept what was sent. */
        @WithName("days")
        @WithDefault("30")
        @Between(least = 1, most = 36_500)
        @WithConverter(Units.Days.class)
        Duration kept();
    }

    interface Shifts {

        /** For how long it is kept who was to work when. */
        @WithName("days")
        @WithDefault("1096")
        @Between(least = 31, most = 36_500)
        @WithConverter(Units.Days.class)
        Duration kept();
    }

    interface Pin {

        Optional<String> key();
    }

    interface Repeats {

        /** For how long it is kept who talked about what, as a hash. */
        @WithName("days")
        @WithDefault("92")
        @Between(least = 14, most = 36_500)
        @WithConverter(Units.Days.class)
        Duration kept();
    }
}
