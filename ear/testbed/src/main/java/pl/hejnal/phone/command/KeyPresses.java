package pl.hejnal.phone.command;

import java.util.List;
import picocli.CommandLine.ITypeConverter;

/**
 * What is pressed at each prompt, or by each caller: values separated by commas, empty ones too.
 *
 * @param each in their order
 */
record KeyPresses(List<String> each) {

    static final class Converter implements ITypeConverter<KeyPresses> {

        @Override
        public KeyPresses convert(String value) {
            return new KeyPresses(List.of(value.split(",", -1)));
        }
    }
}
