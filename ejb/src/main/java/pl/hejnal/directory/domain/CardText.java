package pl.hejnal.directory.domain;

/**
 * What a procedure's card says in one language; a part that is empty is not published. Sentences are read aloud as they
 * stand, so amounts and deadlines are written in words.
 *
 * @param documents what to bring
 * @param fee what it costs
 * @param term how long it takes (KPA art. 35 where no other statute says)
 * @param place where to file it
 */
public record CardText(String documents, String fee, String term, String place) {

    public static final CardText NOTHING = new CardText("", "", "", "");
}
