package pl.hejnal.kernel.database;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A timer's work that waits for its next time while the database is away: {@link DatabaseState} has a line about that in the
 * log, and the server's own timer service would add two, with pages below them, each time.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface NeedsDatabase {}
