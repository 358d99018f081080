package pl.hejnal.kernel.settings;

import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** The units in which times are written, as plain numbers. */
public final class Units {

    private Units() {}

    public static final class Milliseconds implements Converter<Duration> {

        private static final long serialVersionUID = 1L;

        @Override
        public Duration convert(String value) {
            return Duration.ofMillis(Long.parseLong(value));
        }
    }

    public static final class Seconds implements Converter<Duration> {

        private static final long serialVersionUID = 1L;

        @Override
        public Duration convert(String value) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
    }

    public static final class Minutes implements Converter<Duration> {

        private static final long serialVersionUID = 1L;

        @Override
        public Duration convert(String value) {
            return Duration.ofMinutes(Long.parseLong(value));
        }
    }

    public static final class Hours implements Converter<Duration> {

        private static final long serialVersionUID = 1L;

        @Override
        public Duration convert(String value) {
            return Duration.ofHours(Long.parseLong(value));
        }
    }

    public static final class Days implements Converter<Duration> {

        private static final long serialVersionUID = 1L;

        @Override
        public Duration convert(String value) {
            return Duration.ofDays(Long.parseLong(value));
        }
    }
}
