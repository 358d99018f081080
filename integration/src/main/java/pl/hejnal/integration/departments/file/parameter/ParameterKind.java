package pl.hejnal.integration.departments.file.parameter;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import pl.hejnal.directory.domain.DepartmentSymbol;

/**
 * What the value of a parameter may look like. Nothing that passes can end one part of an address and begin another, so
 * templates may put values together.
 */
public enum ParameterKind {
    SYMBOL(DepartmentSymbol::new),
    NAME(matching("[\\p{L}_][\\p{L}\\p{N}_. -]{0,60}", "notFieldName")),
    QUERY_NAME(matching("[A-Za-z][A-Za-z0-9_.-]{0,60}", "notQueryName")),
    TEXT(matching("[^\\p{Cntrl}]{1,200}", "notOneLine")),
    ENVELOPE(Envelope::new),
    LETTER(Envelope::requireSign),
    VOCABULARY(Vocabulary::parse),
    PARTS(PartNames::parse),
    DATE_FORMAT(ParameterKind::requirePattern),
    TIME_FORMAT(ParameterKind::requirePattern),
    URL(Addresses::requireHttps),
    JDBC_URL(Addresses::requireJdbc),
    SMTP(address -> Addresses.requireMail("smtp", address)),
    IMAP(address -> Addresses.requireMail("imap", address)),
    HOST(matching("[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?", "notMachine")),
    PORT(Addresses::requirePort),
    HEADER(matching("[A-Za-z][A-Za-z0-9-]{0,60}", "notHeader")),
    USER(matching("[A-Za-z0-9][A-Za-z0-9._@-]{0,100}", "notUser")),
    SECRET(matching("[a-z0-9][a-z0-9.-]{0,60}", "notSecretName")),
    SELECT(SelectQuery::require),
    FILE(matching("[A-Za-z0-9][A-Za-z0-9._-]{0,100}", "notFileName")),
    FOLDER(matching("[A-Za-z0-9][A-Za-z0-9_-]{0,40}", "notFolder")),
    REMOTE_PATH(matching("[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9_-]*)*", "notPath")),
    SEPARATOR(matching("[;,|\\t]", "notSeparator")),
    CHARSET(Charset::forName),
    SECONDS(matching("[1-9][0-9]{0,4}", "notSeconds")),
    ADDRESS(matching("[A-Za-z0-9][A-Za-z0-9._-]*@[A-Za-z0-9][A-Za-z0-9.-]*", "notMailAddress"));

    private final Consumer<String> check;

    ParameterKind(Consumer<String> check) {
        this.check = check;
    }

    /** Empty if the value is good, otherwise why not. */
    public Optional<Reason> complaint(String value) {
        try {
            check.accept(value);
            return Optional.empty();
        } catch (InvalidValue bad) {
            return Optional.of(bad.reason());
        } catch (IllegalArgumentException bad) {
            return Optional.of(Reason.of("unusable", bad.getMessage() == null ? value : bad.getMessage()));
        }
    }

    private static void requirePattern(String pattern) {
        DateTimeFormatter unused = DateTimeFormatter.ofPattern(pattern);
    }

    private static Consumer<String> matching(String pattern, String otherwise) {
        return value -> {
            if (!value.matches(pattern)) {
                throw new InvalidValue(otherwise);
            }
        };
    }
}
