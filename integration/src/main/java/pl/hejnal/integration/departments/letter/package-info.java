/**
 * Letters as mail programs write them (RFC 5322, MIME): who one is from, which question it answers, and its text in lines.
 * Nothing here knows cases or fetches mail; what cannot be read is an {@link pl.hejnal.integration.departments.letter.UnreadableLetter}.
 */
package pl.hejnal.integration.departments.letter;
