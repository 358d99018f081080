package pl.hejnal.integration.departments.template;

import java.util.Map;

/** Sees how an answer comes about; the administrator's try-it box looks through its eyes. */
public interface AnswerRecorder {

    /** Looks away, as with every question of a caller or clerk. */
    AnswerRecorder NOBODY = new AnswerRecorder() {
        @Override
        public void heard(String raw) {
            // nobody looks
        }

        @Override
        public void understood(Map<String, String> fields) {
            // nobody looks
        }
    };

    /** The answer as it came. */
    void heard(String raw);

    /** The fields that were found in it, by the department's names. */
    void understood(Map<String, String> fields);
}
