package pl.hejnal.integration.departments.file;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * What the value of a parameter may look like. Nothing that passes can end one part of an address and begin another, so
 * templates may put values together.
 */
enum ParameterKind {
    SYMBOL(DepartmentSymbol::new),
    NAME(matching("[\\p{L}_][\\p{L}\\p{N}_. -]{0,60}", "not the name of a field")),
    QUERY_NAME(matching("[A-Za-z][A-Za-z0-9_.-]{0,60}", "not the name of a query parameter")),
    TEXT(matching("[^\\p{Cntrl}]{1,200}", "not a text of at most 200 characters in one line")),
    ENVELOPE(Envelope::new),
    LETTER(Envelope::requireSign),
    VOCABULARY(Vocabulary::parse),
    PARTS(PartNames::parse),
    DATE_FORMAT(DateTimeFormatter::ofPattern),
    TIME_FORMAT(DateTimeFormatter::ofPattern),
    URL(Addresses::requireHttps),
    JDBC_URL(Addresses::requireJdbc),
    SMTP(address -> Addresses.requireMail("smtp", address)),
    IMAP(address -> Addresses.requireMail("imap", address)),
    HOST(matching("[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?", "not the name or address of a machine")),
    PORT(Addresses::requirePort),
    HEADER(matching("[A-Za-z][A-Za-z0-9-]{0,60}", "not the name of a header")),
    USER(matching("[A-Za-z0-9][A-Za-z0-9._@-]{0,100}", "not a user's name")),
    SECRET(matching("[a-z0-9][a-z0-9.-]{0,60}", "not the name of a secret; the secret itself never stands in a file")),
    SELECT(SelectQuery::require),
    FILE(matching("[A-Za-z0-9][A-Za-z0-9._-]{0,100}", "not a file's name")),
    FOLDER(matching("[A-Za-z0-9][A-Za-z0-9_-]{0,40}", "not the name of a folder below hejnal.departments.drops")),
    REMOTE_PATH(matching("[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9_-]*)*", "not a path without dots")),
    SEPARATOR(matching("[;,|\\t]", "not one of ; , | and tab")),
    CHARSET(Charset::forName),
    SECONDS(matching("[1-9][0-9]{0,4}", "not a number of seconds from 1 to 99999")),
    ADDRESS(matching("[A-Za-z0-9][A-Za-z0-9._-]*@[A-Za-z0-9][A-Za-z0-9.-]*", "not a mail address"));

    private final Consumer<String> check;

    ParameterKind(Consumer<String> check) {
        this.check = check;
    }

    /** Empty if the value is good, otherwise why not. */
    Optional<String> complaint(String value) {
        try {
            check.accept(value);
            return Optional.empty();
        } catch (IllegalArgumentException bad) {
            return Optional.of(bad.getMessage() == null ? "cannot be used" : bad.getMessage());
        }
    }

    private static Consumer<String> matching(String pattern, String otherwise) {
        return value -> {
            if (!value.matches(pattern)) {
                throw new IllegalArgumentException(otherwise);
            }
        };
    }
}
