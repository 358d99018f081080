package pl.hejnal.directory;

import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.MailAddress;

/** Where a department wants to be told of what came to it, and in which language. */
public record NoticeRecipient(MailAddress address, Language language) {}
