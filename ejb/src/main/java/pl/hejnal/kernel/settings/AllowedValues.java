package pl.hejnal.kernel.settings;

import java.util.List;

/** What may stand behind a setting's name. */
public sealed interface AllowedValues {

    boolean take(String value);

    /** As "must be …" goes on. */
    String words();

    record AnyText() implements AllowedValues {

        @Override
        public boolean take(String value) {
            return true;
        }

        @Override
        public String words() {
            return "a text";
        }
    }

    record WholeNumber(int least, int most) implements AllowedValues {

        @Override
        public boolean take(String value) {
            try {
                int number = Integer.parseInt(value);
                return number >= least && number <= most;
            } catch (NumberFormatException noNumber) {
                return false;
            }
        }

        @Override
        public String words() {
            return "a whole number from " + least + " to " + most;
        }
    }

    record OneOf(List<String> values) implements AllowedValues {

        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean take(String value) {
            return values.contains(value);
        }

        @Override
        public String words() {
            return "one of " + String.join(", ", values);
        }
    }
}
