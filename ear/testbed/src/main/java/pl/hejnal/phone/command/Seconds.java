package pl.hejnal.phone.command;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 5s}, {@code 2.5}, {@code 300ms}: seconds unless it says otherwise. */
final class Seconds implements ITypeConverter<Duration> {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)(ms|s|)");

    @Override
    public Duration convert(String value) {
        Matcher parts = DURATION.matcher(value);
        if (!parts.matches()) {
            throw new TypeConversionException("a time such as 5s, 2.5 or 300ms, not \"" + value + "\"");
        }
        double amount = Double.parseDouble(parts.group(1));
        return Duration.ofMillis(Math.round(parts.group(2).equals("ms") ? amount : amount * 1000));
    }
}
