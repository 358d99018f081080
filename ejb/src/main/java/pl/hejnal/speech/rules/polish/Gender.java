package pl.hejnal.speech.rules.polish;

/** The gender of what is counted; of masculine nouns only things are counted here, people are {@code osoby}. */
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
