package pl.hejnal.kernel.settings;

import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the office and its PBX speak with each other, and which calls the office makes by itself. */
public interface TelephonySettings {

    Ami ami();

    Agi agi();

    Speech speech();

    Recorded messages();

    Recorded talks();

    CallbackLimits callback();

    Dial dial();

    interface Ami {

        @WithDefault("127.0.0.1")
        String host();

        @WithDefault("5038")
        @Between(least = 1, most = 65_535)
        int port();

        @WithDefault("hejnal")
        String user();

        Optional<String> secret();
    }

    interface Agi {

        @WithDefault("127.0.0.1")
        String bind();

        @WithDefault("4573")
        @Between(least = 1, most = 65_535)
        int port();

        /** How many calls may ask at once. */
        @WithDefault("500")
        @Between(least = 1, most = 100_000)
        int limit();
    }

    interface Speech {

        /** In words a minute. */
        @WithDefault("150")
        @Between(least = 80, most = 450)
        int pace();

        Optional<String> url();
    }

    interface Recorded {

        @WithName("dir")
        Optional<Path> directory();
    }

    interface CallbackLimits {

        @WithDefault("3")
        @Between(least = 1, most = 100)
        int tries();

        @WithDefault("300")
        @Between(least = 1, most = 604_800)
        @WithConverter(Units.Seconds.class)
        Duration pause();

        @WithDefault("30")
        @Between(least = 1, most = 600)
        @WithConverter(Units.Seconds.class)
        Duration ring();

        /** How many requests for one number are taken a day. */
        @WithDefault("3")
        @Between(least = 0, most = 1_000)
        int day();

        /** Whether callers may name a number that they do not call from. */
        @WithDefault("no")
        boolean other();
    }

    /** Patterns of whole numbers, X any digit. */
    interface Dial {

        @WithDefault("48XXXXXXXXX")
        List<@WithConverter(Stripped.class) String> allowed();

        /** Poland's numbers that cost their caller more than a call; the dialplan knows no better. */
        @WithDefault("4820XXXXXXX,4830XXXXXXX,4840XXXXXXX,4870XXXXXXX")
        List<@WithConverter(Stripped.class) String> refused();
    }
}
