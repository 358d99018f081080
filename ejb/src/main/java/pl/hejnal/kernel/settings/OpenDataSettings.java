package pl.hejnal.kernel.settings;

import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;

/** What the office publishes for everybody, and under which terms. */
public interface OpenDataSettings {

    OpenData opendata();

    interface OpenData {

        @WithDefault("no")
        boolean enabled();

        /** The smallest count that is told. */
        @WithName("k")
        @WithDefault("5")
        @Between(least = 5, most = 1_000)
        int least();

        /** Of the following month. */
        @WithDefault("5")
        @Between(least = 1, most = 28)
        int day();

        @WithDefault("cc0")
        Licence licence();

        /** The office's name, if it is not set. */
        @Shown("Urząd Miasta Krakowa")
        Optional<String> publisher();

        @Shown("otwartedane@um.example.pl")
        Optional<String> contact();

        Answer answer();

        Ticket ticket();
    }

    /** Under which it is published. */
    enum Licence {
        CC0,
        CC_BY
    }

    /** In which a clerk answers. */
    interface Answer {

        @WithName("seconds")
        @WithDefault("20")
        @Between(least = 1, most = 3_600)
        @WithConverter(Units.Seconds.class)
        Duration within();

        @WithDefault("80")
        @Between(least = 1, most = 100)
        int share();
    }

    /** In which a ticket has its first answer. */
    interface Ticket {

        @WithName("hours")
        @WithDefault("120")
        @Between(least = 1, most = 1_440)
        @WithConverter(Units.Hours.class)
        Duration within();

        @WithDefault("90")
        @Between(least = 1, most = 100)
        int share();
    }
}
