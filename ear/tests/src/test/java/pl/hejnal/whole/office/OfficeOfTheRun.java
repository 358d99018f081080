package pl.hejnal.whole.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the office and the browser when the first test asks for them; JUnit closes both when the run ends. Whatever the
 * tests of a class have seen, it fails if the server met an error meanwhile, or a page had scripts that it forbids.
 */
final class OfficeOfTheRun implements ParameterResolver, AfterAllCallback {

    private static final Namespace HERE = Namespace.create(OfficeOfTheRun.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Office.class
                || parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getStore(StoreScope.LAUNCHER_SESSION, HERE);
        Office office = store.getOrComputeIfAbsent(Office.class, any -> Office.open(), Office.class);
        return parameter.getParameter().getType() == Office.class
                ? office
                : store.getOrComputeIfAbsent(Browser.class, any -> new Browser(office.site()), Browser.class);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Store store = context.getStore(StoreScope.LAUNCHER_SESSION, HERE);
        Office office = store.get(Office.class, Office.class);
        Browser browser = store.get(Browser.class, Browser.class);
        if (browser != null) {
            assertThat(browser.refusedSinceLastAsked())
                    .as("scripts and styles that pages forbid, and have")
                    .isEmpty();
        }
        if (office != null) {
            assertThat(office.serverLog().errorsSinceLastAsked())
                    .as("errors in the server's log")
                    .isEmpty();
        }
    }
}
